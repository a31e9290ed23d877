import { readFileSync } from "node:fs";
import type { Article } from "newsgraph";
import { published } from "./dates.js";
import { le7tv } from "./organisations.js";
import { morocco, turkey } from "./places.js";
import { subjects } from "./topics.js";
import { visit } from "./visit.js";

/** The address that local names hang on: `hammouchi` goes out as `<base>#hammouchi`. The article's own is not known. */
export const base = "https://newsgraph.example/hammouchi-visit";

const text = readFileSync(new URL("article.fr.txt", import.meta.url), "utf8");
const [headline = "", ...paragraphs] = text.trim().split("\n\n");
const byline = paragraphs.pop();

export const article: Article = {
  type: "Article",
  id: "article",
  headline,
  language: "fr",
  body: paragraphs.join("\n\n"),
  authors: [le7tv],
  byline,
  publisher: le7tv,
  datePublished: published,
  about: [visit, ...subjects],
  mentions: [morocco, turkey],
  sources: [{ type: "Source", kind: "communique", name: "communiqué officiel" }],
};
