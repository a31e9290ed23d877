import { beforeAll, describe, expect, test } from "vitest";
import { installDeclarations } from "./published.js";
import { COMPILERS, type CompilerVersion, compile, writeText } from "./workspace.js";

/** What a consumer may cost, zod's own declarations included. */
const BUDGET = 3000;

/**
 * Each is a program of its own, compiled against the declarations as they are published. The cost is the compiler's
 * count of type instantiations in the whole program. `zod alone` imports zod and does nothing with it.
 */
const CONSUMERS = {
  "zod alone": `
    import * as z from "zod";
    export type { z };
  `,
  "five schemas: parse, infer and read fields": `
    import { Article, Organisation, Person, TradeShow, Visit } from "newsgraph";
    import * as z from "zod";

    type A = z.infer<typeof Article>;
    type P = z.infer<typeof Person>;
    type O = z.infer<typeof Organisation>;
    type V = z.infer<typeof Visit>;
    type T = z.infer<typeof TradeShow>;

    export function read(data: unknown): (string | undefined)[] {
      const article: A = Article.parse(data);
      const person: P = Person.parse(data);
      const organisation: O = Organisation.parse(data);
      const visit: V = Visit.parse(data);
      const fair: T = TradeShow.parse(data);
      const checked = Article.safeParse(data);
      return [
        article.headline,
        article.publisher?.name,
        article.images?.[0]?.url,
        checked.success ? checked.data.standfirst : checked.error.issues[0]?.message,
        person.jobTitle,
        person.positions?.[0]?.organisation?.name,
        organisation.acronym,
        organisation.parent?.name,
        visit.visitors[0]?.name,
        visit.destination.countryCode,
        visit.period.start,
        fair.edition?.label,
        fair.place?.within?.name,
      ];
    }
  `,
  "jsonLdTag(toJsonLd(article))": `
    import { Article, toJsonLd } from "newsgraph";
    import { jsonLdTag } from "newsgraph/html";

    export function print(data: unknown): string {
      return jsonLdTag(toJsonLd(Article.parse(data)));
    }
  `,
  "all of it": `
    import { Article, fromJsonLd, Organisation, Person, toJsonLd, TradeShow, Visit } from "newsgraph";
    import { jsonLdTag } from "newsgraph/html";

    export function tags(data: unknown): string[] {
      const article = Article.parse(data);
      const visit = Visit.parse(data);
      return [
        jsonLdTag(toJsonLd(article, { base: "https://example.org/a" })),
        jsonLdTag(toJsonLd(Person.parse(data))),
        jsonLdTag(toJsonLd(Organisation.parse(data))),
        jsonLdTag(toJsonLd(TradeShow.parse(data))),
        jsonLdTag(toJsonLd([article, visit])),
        String(Article.safeParse(fromJsonLd(data).main).success),
      ];
    }
  `,
};
type Consumer = keyof typeof CONSUMERS;

const BUDGETED: readonly Consumer[] = [
  "five schemas: parse, infer and read fields",
  "jsonLdTag(toJsonLd(article))",
];
const names = Object.keys(CONSUMERS) as Consumer[];
const fileOf = (name: Consumer) => `consumer-${names.indexOf(name)}.ts`;
const figures: { [consumer: string]: { [version: string]: number } } = {};
let folder: string;

function measure(name: Consumer, version: CompilerVersion): number {
  const { errors, counts } = compile(folder, [fileOf(name)], version);
  expect(errors).toEqual([]);
  const count = counts.get("Instantiations");
  if (count === undefined)
    throw new Error(`TypeScript ${version} does not say how many instantiations it made.`);
  return count;
}

beforeAll(() => {
  folder = installDeclarations("instantiations");
  for (const name of names) writeText(folder, fileOf(name), CONSUMERS[name]);
  return () => {
    console.table(figures);
  };
});

describe.each(Object.keys(COMPILERS) as CompilerVersion[])("with TypeScript %s", (version) => {
  // The compilers agree to the last few: what is shown for comparison is measured with the quickest.
  const measured = names.filter((name) => BUDGETED.includes(name) || version === "7");

  test.each(measured)("%s costs at most 3,000 instantiations", (name) => {
    const cost = measure(name, version);
    figures[name] = { ...figures[name], [`TypeScript ${version}`]: cost };
    expect(cost).toBeGreaterThan(1000);
    expect(cost).toBeLessThanOrEqual(BUDGET);
  });
});
