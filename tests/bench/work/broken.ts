import { ARTICLE_TEXT } from "./article.js";

type Json = { [key: string]: unknown };

/** Each makes one error of the article, and says what it is. */
const BREAKS: { readonly [what: string]: (article: Json) => void } = {
  "no headline": (article) => {
    delete article.headline;
  },
  "an unknown key": (article) => {
    article.headlin = "Visite";
  },
  "an unknown key four levels down": (article) => {
    first(first(article, "about"), "visitors").jobTitel = "directeur";
  },
  "a number for a text": (article) => {
    article.body = 7;
  },
  "an unknown word": (article) => {
    article.kind = "news";
  },
  "another type of thing": (article) => {
    article.publisher = { type: "Person", name: "Le7tv" };
  },
  "an empty list": (article) => {
    article.authors = [];
  },
  "30 February": (article) => {
    article.datePublished = "2024-02-30";
  },
  "a date in words": (article) => {
    article.datePublished = "20 septembre 2024";
  },
  "no address": (article) => {
    article.url = "journal.example";
  },
  "an address that runs": (article) => {
    article.url = "javascript:alert(1)";
  },
  "a country that there is not": (article) => {
    first(article, "mentions").countryCode = "XX";
  },
  "a text of spaces": (article) => {
    article.byline = "  ";
  },
  "an end before its start": (article) => {
    first(article, "about").period = { start: "2024-09-21", end: "2024-09-19" };
  },
};

/** Articles with one error each, by what is wrong with them. */
export const BROKEN: ReadonlyMap<string, unknown> = new Map(
  Object.entries(BREAKS).map(([what, broken]) => {
    const article: Json = JSON.parse(ARTICLE_TEXT);
    broken(article);
    return [what, article];
  }),
);

function first(of: Json, key: string): Json {
  const [item] = of[key] as readonly Json[];
  if (!item) throw new Error(`The article has no ${key}.`);
  return item;
}
