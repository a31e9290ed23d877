import { isMainArticle } from "../articles.js";
import type { NodeRule } from "../engine/rule.js";

/**
 * A main article without its author, its headline or its publication date.
 *
 * Google requires nothing of an article, but these three are what it shows of one: without them it takes the title, the
 * date and the byline from the page, and may take the wrong ones. It reads `author`, and not `creator`.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20" }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "datePublished": "2024-09-20T10:00:00+01:00",
 *   "author": { "@type": "Person", "name": "Amina Idrissi", "url": "https://journal.example/amina-idrissi" }
 * }
 */
export const articleEssentials: NodeRule = {
  code: "google/article-essentials",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(node, report) {
    if (!isMainArticle(node)) return;
    if (!node.has("author")) {
      const creator = node.has("creator") ? ' It has a "creator", which Google does not read.' : "";
      report(node, `The article has no "author".${creator} Add one, with the name of each author.`, {
        expected: "an author",
      });
    }
    if (!node.has("headline")) {
      const name = node.has("name") ? ' It has a "name", which Google does not read.' : "";
      report(node, `The article has no "headline".${name} Add the one that the page shows.`, {
        expected: "a headline",
      });
    }
    if (!node.has("datePublished")) {
      report(node, 'The article has no "datePublished". Add the date and time of its first publication.', {
        expected: "a date",
      });
    }
  },
};
