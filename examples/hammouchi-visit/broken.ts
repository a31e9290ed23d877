import { article } from "./article.js";
import { visit } from "./visit.js";

const { byline, ...rest } = article;

/** The article with three slips in it: a mistyped key, a day that September does not have, an end before its start. */
export const broken: unknown = {
  ...rest,
  bylin: byline,
  datePublished: "2024-09-31",
  about: [{ ...visit, period: { ...visit.period, end: "2024-09-12" } }],
};
