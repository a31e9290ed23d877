import { fromHtml } from "../../src/html.js";
import { Article, type Draft, entities, type Organisation, type ThingLike } from "../../src/index.js";
import {
  type Agent,
  type AnyEntity,
  agent,
  date,
  defineEntity,
  many,
  one,
  text,
  thing,
} from "../../src/jsonld.js";
import type { Answer } from "./compare.js";
import type { Page } from "./corpora.js";

/** A work that is no article: what is asked of it is the same. */
interface Work extends ThingLike {
  readonly headline: string;
  readonly authors?: readonly Agent[] | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: Organisation | undefined;
}

/**
 * What a user of the library would add to read the recipes among the pages, and pages that only say of themselves that
 * they are pages: the model is of news, and takes neither for an article.
 */
function workOf(type: string, ...narrower: readonly string[]): AnyEntity {
  return defineEntity<Work>({
    type,
    schemaTypes: [type, ...narrower],
    fields: {
      headline: one("headline", text, "name"),
      authors: many("author", agent),
      datePublished: one("datePublished", date),
      publisher: one("publisher", thing<Organisation>("Organisation")),
    },
  });
}

const OWN: readonly AnyEntity[] = [
  ...entities,
  workOf("Recipe"),
  workOf("WebPage", "MedicalWebPage", "ItemPage"),
];

/** What our reading makes of a page. */
export interface OurReading {
  readonly answer: Answer;
  /** What is said of the article alone. */
  readonly ofArticle: Answer;
  /** Whether the page has an article, and one that the schema accepts. */
  readonly hasArticle: boolean;
  readonly isValid: boolean;
  /** Blocks that were refused, and blocks that were mended. */
  readonly refused: number;
  readonly mended: number;
  readonly main: Draft | undefined;
}

export function readOurs(page: Page): OurReading {
  const { main: found, things, issues } = fromHtml(page.bytes(), { url: page.url, entities: OWN });
  const article = found?.type === "Article" ? found : undefined;
  const first = (wanted: string) => things.find(({ type }) => type === wanted);
  const main = first("Recipe") ?? article ?? first("WebPage") ?? found;
  const blocksWith = (code: string) =>
    new Set(issues.filter((issue) => issue.code === code).map(({ location }) => location?.block)).size;
  return {
    answer: answerOf(main, article),
    ofArticle: answerOf(article, article),
    hasArticle: article !== undefined,
    isValid: Article.safeParse(article).success,
    refused: blocksWith("reading/json-invalid"),
    mended: blocksWith("reading/json-repaired"),
    main,
  };
}

/** A recipe that names no publisher has that of the article it stands beside. */
function answerOf(main: Draft | undefined, article: Draft | undefined): Answer {
  const { headline, authors = [], datePublished, publisher } = (main ?? {}) as Partial<Work>;
  return {
    headline,
    authors: authors.map(({ name }) => name),
    datePublished,
    publisher: (publisher ?? (article as Partial<Work> | undefined)?.publisher)?.name,
  };
}
