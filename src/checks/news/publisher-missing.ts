import { mainArticle } from "../articles.js";
import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/**
 * A main article without its publisher, or with one that has no name.
 *
 * Who answers for an article is its publisher: aggregators name it beside the headline, and readers judge by it. The
 * name of a site elsewhere on the page does not say who published this article.
 *
 * @see https://schema.org/publisher
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "publisher": { "@type": "NewsMediaOrganization", "name": "Le Journal" } }
 */
export const publisherMissing: DocumentRule = {
  code: "news/publisher-missing",
  severity: "warning",
  source: "https://schema.org/publisher",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    const article = mainArticle(document);
    if (!article) return;
    if (article.has("publisher")) {
      for (const { nodes } of article.valuesThroughRoles("publisher")) {
        // What is only referred to may have its name elsewhere; of what has no type, that is to be said first.
        const nameless = nodes.find(
          (node) => !node.isReference && node.types.length > 0 && !node.has("name", "legalName"),
        );
        if (nameless && nodes.length === 1) {
          report(nameless, "The article's publisher has no name. Add it.", { expected: "name" });
        }
      }
      return;
    }
    const headline = article.text("headline");
    report(
      article,
      `The article${headline === undefined ? "" : ` ${quoted(headline)}`} does not name its publisher. Add publisher, an Organization with its name.`,
      { expected: "publisher, an Organization" },
    );
  },
};
