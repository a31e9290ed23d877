import { installDeclarations } from "./published.js";
import { type CompilerVersion, compile, writeText } from "./workspace.js";

/** What a consumer may cost, zod's own declarations included. */
export const BUDGET = 3000;

/**
 * Each is a program of its own, compiled against the declarations as they are published. The cost is the compiler's
 * count of type instantiations in the whole program. `zod alone` imports zod and does nothing with it.
 */
export const CONSUMERS = {
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
export type Consumer = keyof typeof CONSUMERS;

/** Those that are held to the budget. */
export const BUDGETED: readonly Consumer[] = [
  "five schemas: parse, infer and read fields",
  "jsonLdTag(toJsonLd(article))",
];
/** A folder with programs in it that use the declarations as they are published, by what they are. */
export class ConsumersFolder {
  readonly #folder: string;
  readonly #names: readonly string[];

  constructor(name: string, programs: { readonly [name: string]: string }) {
    this.#folder = installDeclarations(name);
    this.#names = Object.keys(programs);
    for (const [program, text] of Object.entries(programs))
      writeText(this.#folder, this.#fileOf(program), text);
  }

  /** Type instantiations of one of them. It has to compile. */
  costOf(name: string, version: CompilerVersion): number {
    const { errors, counts } = compile(this.#folder, [this.#fileOf(name)], version);
    if (errors.length > 0) throw new Error(`${name} does not compile: ${JSON.stringify(errors)}`);
    const count = counts.get("Instantiations");
    if (count === undefined)
      throw new Error(`TypeScript ${version} does not say how many instantiations it made.`);
    return count;
  }

  #fileOf(name: string): string {
    return `consumer-${this.#names.indexOf(name)}.ts`;
  }
}
