import { fromHtml } from "../../../src/html.js";
import * as newsgraph from "../../../src/index.js";
import type { Said } from "../fields.js";
import type { Page } from "../pages/page.js";
import { nameOf, namesOf, textOf } from "./values.js";

/** What our reading makes of a page. */
export interface OurReading {
  readonly said: Said;
  readonly mainType: string | undefined;
  /** Why that thing is the main one. */
  readonly mainReason: string | undefined;
  /** Whether the main thing's schema accepts it. */
  readonly isAccepted: boolean;
  /** What the schema says against it, in short. */
  readonly refusals: readonly string[];
  /** Blocks that were mended, and blocks of which nothing was read, by number. */
  readonly repaired: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
  readonly thrown: string | undefined;
}

/** Reads a page with this library. The one place that calls it. */
export function readOurs(page: Page): OurReading {
  try {
    const { main, mainReason, issues } = fromHtml(page.bytes ?? page.html, { url: page.url });
    const blocksWith = (code: string): Set<number> =>
      new Set(issues.filter((issue) => issue.code === code).map((issue) => issue.location?.block ?? 0));
    const refused = blocksWith("reading/json-invalid");
    const proof = main && schemaOf(main.type).safeParse(main);
    return {
      said: {
        headline: textOf(main?.headline),
        authors: namesOf(main?.authors),
        datePublished: textOf(main?.datePublished),
        publisher: nameOf(main?.publisher),
      },
      mainType: main?.type,
      mainReason,
      isAccepted: proof?.success ?? false,
      refusals: proof?.error?.issues.map((issue) => `${issue.path.join("/")}: ${issue.message}`) ?? [],
      refused,
      repaired: new Set([...blocksWith("reading/json-repaired")].filter((block) => !refused.has(block))),
      thrown: undefined,
    };
  } catch (error) {
    return { ...NOTHING, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const NOTHING: OurReading = {
  said: {},
  mainType: undefined,
  mainReason: undefined,
  isAccepted: false,
  refusals: [],
  repaired: new Set(),
  refused: new Set(),
  thrown: undefined,
};

const SCHEMAS: { readonly [name: string]: unknown } = newsgraph;

function schemaOf(type: string): typeof newsgraph.Article {
  return (SCHEMAS[type] ?? newsgraph.Article) as typeof newsgraph.Article;
}
