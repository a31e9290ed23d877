import type { Article } from "../../src/index.js";
import type { Choices } from "./random.js";

/** Makes one error of a sound article: its line, in which nothing else is found. */
export type Break = (article: Article, some: Choices) => string;

/** One way for each code, under which the error is found. */
export const BREAKS: { readonly [code: string]: Break } = {
  "reading/json-invalid": (article, some) => {
    const line = JSON.stringify(article);
    return line.slice(0, Math.floor((line.length * (20 + some.below(79))) / 100));
  },
  "model/missing": ({ headline: _, ...article }) => JSON.stringify(article),
  "model/wrong-format": (article) => JSON.stringify({ ...article, datePublished: "12 mars 2025" }),
  "model/unknown-key": (article) => JSON.stringify({ ...article, chapo: "Ce que l’on sait déjà." }),
  "model/wrong-type": (article) => JSON.stringify({ ...article, keywords: "énergie, littoral" }),
  "model/unknown-value": (article) => JSON.stringify({ ...article, kind: "enquête" }),
  "model/modified-before-published": (article) =>
    JSON.stringify({ ...article, dateModified: "2024-12-24T08:00:00+01:00" }),
  "model/gated-but-free": (article) =>
    JSON.stringify({ ...article, access: { free: true, gatedSelectors: [".suite"] } }),
  "news/control-character": (article) =>
    JSON.stringify({ ...article, headline: `${article.headline}\u0007` }),
};
