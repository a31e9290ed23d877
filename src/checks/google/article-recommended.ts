import { isMainArticle } from "../articles.js";
import type { NodeRule } from "../engine/rule.js";
import { listed } from "./listed.js";

const RECOMMENDED: readonly string[] = ["image", "dateModified"];

/**
 * A main article without an image or the date of its last change.
 *
 * Google recommends both: the image is what stands beside the headline, and the date tells how fresh the text is.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20" }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "image": "https://journal.example/ankara.jpg",
 *   "dateModified": "2024-09-20T12:30:00+01:00"
 * }
 */
export const articleRecommended: NodeRule = {
  code: "google/article-recommended",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(node, report) {
    if (!isMainArticle(node)) return;
    const lacking = RECOMMENDED.filter((property) => !node.has(property));
    if (lacking.length === 0) return;
    report(node, `The article has no ${listed(lacking, "or")}. Add what there is of it.`, {
      expected: listed(lacking),
    });
  },
};
