import { mainArticle } from "../articles.js";
import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/**
 * A main article without its publisher.
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
    if (!article || article.has("publisher")) return;
    const headline = article.text("headline");
    report(
      article,
      `The article${headline === undefined ? "" : ` ${quoted(headline)}`} does not name its publisher. Add publisher, an Organization with its name.`,
      { expected: "publisher, an Organization" },
    );
  },
};
