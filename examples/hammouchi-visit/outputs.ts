import { toJsonLd } from "newsgraph";
import { article, base } from "./article.js";
import { pageOf } from "./page.js";

/** What the example writes: the text of each file, by its name. The same on every machine and on every day. */
export function outputs(): Record<"article.jsonld" | "graph.jsonld" | "page.html", string> {
  const nested = toJsonLd(article, { base });
  const graph = toJsonLd([article], { base });
  return {
    "article.jsonld": `${JSON.stringify(nested, undefined, 2)}\n`,
    "graph.jsonld": `${JSON.stringify(graph, undefined, 2)}\n`,
    "page.html": pageOf(article, nested),
  };
}
