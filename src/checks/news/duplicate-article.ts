import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { sameArticlesIn } from "./same-articles.js";

/**
 * The same article twice in one document.
 *
 * Two plugins of a site each describe it, and one of them is soon out of date: readers take the dates of the one and
 * the author of the other, or count two articles. Several nodes with one `@id` are one article.
 *
 * @see https://schema.org/mainEntityOfPage
 * @example Bad
 * { "@context": "https://schema.org", "@graph": [{ "@type": "Article", "headline": "Visite à Ankara", "url": "https://journal.example/visite" }, { "@type": "NewsArticle", "headline": "Visite à Ankara", "mainEntityOfPage": "https://journal.example/visite" }] }
 * @example Good
 * { "@context": "https://schema.org", "@graph": [{ "@type": "NewsArticle", "@id": "https://journal.example/visite", "headline": "Visite à Ankara" }, { "@type": "NewsArticle", "@id": "https://journal.example/visite", "inLanguage": "fr" }] }
 */
export const duplicateArticle: DocumentRule = {
  code: "news/duplicate-article",
  severity: "warning",
  source: "https://schema.org/mainEntityOfPage",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    for (const { first, second, by } of sameArticlesIn(document)) {
      const name = second.text("headline") ?? first.text("headline");
      report(
        second,
        `${name === undefined ? "The article" : quoted(name)} is given twice: this ${typeOf(second.types)} has the same ${by} as the ${typeOf(first.types)} before it. Leave one out, or give both the same @id.`,
      );
    }
  },
};

function typeOf(types: readonly string[]): string {
  return types.join(", ");
}
