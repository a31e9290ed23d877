import { isMainArticle } from "../articles.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { authorsOf } from "./authors.js";

/**
 * An author of the main article without a name, or without an address that says who that is.
 *
 * Many people have the same name. Google tells authors apart by `url`, a page about the author on the site, or by
 * `sameAs`, one elsewhere.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article#author-bp
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "Amina Idrissi" } }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "author": { "@type": "Person", "name": "Amina Idrissi", "url": "https://journal.example/amina-idrissi" }
 * }
 */
export const authorRecommended: NodeRule = {
  code: "google/author-recommended",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article#author-bp",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(article, report) {
    if (!isMainArticle(article)) return;
    for (const { node } of authorsOf(article)) {
      // Who is only referred to may be described on another page.
      if (!node?.isA("Person", "Organization") || node.isReference) continue;
      const name = node.text("name");
      if (name === undefined) {
        report(node, 'The author has no "name". Add it as the page prints it.', { expected: "a name" });
      }
      if (!node.has("url", "sameAs")) {
        const author = name === undefined ? "The author" : `The author ${quoted(name)}`;
        report(
          node,
          `${author} has neither "url" nor "sameAs". Add the address of a page that says who that is.`,
          { expected: "url or sameAs" },
        );
      }
    }
  },
};
