import * as v from "valibot";
import { Article, toIssues } from "../../../dist/index.js";
import type { Contestant, Race } from "../measuring/race.js";
import { ajvArticle } from "../model/ajv-schema.js";
import { valibotArticle } from "../model/valibot-schema.js";
import { zodArticle } from "../model/zod-schema.js";
import { WORK, type WorkName } from "../work/article.js";
import { BROKEN } from "../work/broken.js";
import { ISSUES, PARSING, PLAIN_ZOD_ISSUES } from "./names.js";
import { type Accepts, VALIDATORS } from "./validators.js";

/** What every validator has to refuse; the rest is a matter of how closely its words for an address or a date look. */
const PLAINLY_BROKEN = [
  "no headline",
  "an unknown key",
  "an unknown key four levels down",
  "a number for a text",
  "an unknown word",
  "another type of thing",
  "an empty list",
  "a date in words",
  "no address",
];

/** Whether articles are valid; all of them are, and every validator is first found to say so. */
export function accepting(work: WorkName): Race {
  const texts = WORK[work]();
  const values = texts.map((text): unknown => JSON.parse(text));
  const contestants = VALIDATORS.map(({ name, package: from, remark, make }): Contestant => {
    const accepts = make();
    requireAll(name, accepts, values);
    return { name, package: from, remark, run: (turn) => accepts(values[turn % values.length]) };
  });
  const floor = { name: PARSING, run: (turn: number) => JSON.parse(texts[turn % texts.length] ?? "") };
  return { contestants: [floor, ...contestants] };
}

/**
 * The same validators, each found to accept every article and to refuse broken ones, with what it lets through. No race:
 * whoever has seen all that is no longer as quick with articles of one shape as somebody who has not.
 */
export function accepted(): Race {
  const values = [...WORK.varied(), ...WORK.shuffled()].map((text): unknown => JSON.parse(text));
  const made: string[] = [];
  const contestants = VALIDATORS.map(({ name, make }): Contestant => {
    const start = performance.now();
    const accepts = make();
    accepts(values[0]);
    made.push(`${name} ${Math.round(performance.now() - start)} ms`);
    requireAll(name, accepts, values);
    const through = [...BROKEN].filter(([, value]) => accepts(value)).map(([what]) => what);
    for (const what of through)
      if (PLAINLY_BROKEN.includes(what) || name.startsWith("newsgraph"))
        throw new Error(`${name} accepts an article with ${what}.`);
    const remark = through.length > 0 ? `lets through ${through.join(", ")}` : undefined;
    return { name, remark, run: () => undefined };
  });
  return {
    contestants,
    notes: [
      `Each was first found to accept ${values.length} articles, varied and shuffled, and to refuse ${PLAINLY_BROKEN.length} plainly broken ones (${PLAINLY_BROKEN.join(", ")}). ${BROKEN.size - PLAINLY_BROKEN.length} more are a matter of how closely a validator looks, or can be told to.`,
      `From its model to its first answer, once: ${made.join(", ")}.`,
    ],
  };
}

function requireAll(name: string, accepts: Accepts, values: readonly unknown[]): void {
  for (const [at, value] of values.entries())
    if (!accepts(value)) throw new Error(`${name} refuses article ${at}, which is valid.`);
}

/** The valid article, and one with two errors, about which everything is to be said. */
export function parsing(): Race {
  const [text = ""] = WORK.hot();
  const valid: unknown = JSON.parse(text);
  const wrong: unknown = {
    ...JSON.parse(text),
    headlin: "Visite à Ankara",
    datePublished: "20 septembre 2024",
  };
  const plain = zodArticle({ union: "union", recursion: "getter" });
  const valibot = valibotArticle();
  const ajv = ajvArticle({ allErrors: true });
  const found = toIssues(Article.safeParse(wrong).error);
  if (found.length !== 2) throw new Error(`Two errors are ${found.length} issues.`);
  if (plain.safeParse(wrong).error?.issues.length !== 2)
    throw new Error("zod, plain, finds other than two errors.");
  if (v.safeParse(valibot, wrong).issues?.length !== 2)
    throw new Error("valibot finds other than two errors.");
  if (ajv(wrong) || ajv.errors?.length !== 2) throw new Error("ajv finds other than two errors.");
  return {
    contestants: [
      { name: PARSING, run: () => JSON.parse(text) },
      { name: "newsgraph, Article.parse, valid", run: () => Article.parse(valid) },
      {
        name: ISSUES,
        run: () => toIssues(Article.safeParse(wrong).error),
        remark: "each with a code, a JSON Pointer, and what to do",
      },
      { name: "zod, plain, parse, valid", package: "zod", run: () => plain.parse(valid) },
      {
        name: PLAIN_ZOD_ISSUES,
        package: "zod",
        run: () => plain.safeParse(wrong).error?.issues,
      },
      { name: "valibot, parse, valid", package: "valibot", run: () => v.parse(valibot, valid) },
      {
        name: "valibot, safeParse, 2 errors",
        package: "valibot",
        run: () => v.safeParse(valibot, wrong).issues,
      },
      {
        name: "ajv, allErrors, 2 errors",
        package: "ajv",
        run: () => ajv(wrong) || ajv.errors,
        remark: "names the keys and patterns that are not met",
      },
    ],
  };
}
