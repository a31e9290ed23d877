import type { Article, Person } from "../../../dist/index.js";
import { articleOf } from "../../../scripts/feed/article.js";

const SITE = "https://journal.example";
const SEED = 1;
/** So many people write a newsroom's articles. */
const STAFF = 100;

/** So many articles, by a staff of a hundred, of one publisher: each thing has an id, and stands once in the graph. */
export function articles(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, index) => ({
    type: "Article",
    id: `${SITE}/articles/${index}`,
    headline: `Le conseil adopte son budget (n° ${index})`,
    language: "fr",
    authors: [person(index % STAFF)],
    publisher: { type: "Organisation", id: `${SITE}/#journal`, name: "Le Journal", kind: "news-media" },
    datePublished: "2025-03-12T10:00:00+01:00",
    url: `${SITE}/articles/${index}`,
  }));
}

/** One article by so many authors. */
export function articleBy(authors: number): Article {
  return {
    type: "Article",
    id: `${SITE}/articles/commun`,
    headline: "Cent journalistes, une enquête",
    language: "fr",
    authors: Array.from({ length: authors }, (_, index) => person(index)),
    datePublished: "2025-03-12T10:00:00+01:00",
  };
}

function person(index: number): Person {
  return {
    type: "Person",
    id: `${SITE}/auteurs/${index}#personne`,
    name: `Amina Idrissi ${index}`,
    jobTitle: "correspondante",
    url: `${SITE}/auteurs/${index}`,
  };
}

/** A page with one block of about so many bytes: a graph of articles of a newsroom, as `write` has them. */
export function pageOf(bytes: number, write: (articles: readonly Article[]) => string): Uint8Array {
  const one = write([articleOf(0, SEED)]).length;
  let count = Math.max(1, Math.floor(bytes / one));
  let block = write(articlesOfFeed(count));
  // The articles are not of one size.
  while (block.length > bytes && count > 1) {
    count = Math.floor((count * bytes) / block.length - 0.01);
    block = write(articlesOfFeed(count));
  }
  const page = `<!doctype html><html lang="fr"><title>Le Journal</title>${block}</html>`;
  return new TextEncoder().encode(page);
}

function articlesOfFeed(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, index) => ({
    ...articleOf(index, SEED),
    id: `${SITE}/depeches/${index}`,
  }));
}
