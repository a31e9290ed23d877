import { type Article, toJsonLd } from "../../../src/index.js";

/** What the texts of a page begin with that means no harm. */
export const HARMLESS = "Visit to Ankara";

/** An article that has the text as its headline, body, byline and more, as JSON-LD. */
export function documentOf(text: string): object {
  const article: Article = {
    type: "Article",
    headline: text,
    body: text,
    byline: text,
    keywords: [text],
    url: text,
    authors: [{ type: "Person", name: text }],
  };
  return toJsonLd(article);
}

/** A document of somebody's own, with the text as a key. */
export function keyedBy(text: string): object {
  return Object.fromEntries([
    ["@type", "NewsArticle"],
    [text, text],
    [`x:${text}`, { [`y ${text}`]: [text] }],
  ]);
}
