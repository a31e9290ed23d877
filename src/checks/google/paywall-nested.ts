import type { NodeRule } from "../engine/rule.js";
import { gatedSectionsOf, isGated } from "./gated-sections.js";

/**
 * A paid section inside of another.
 *
 * Google asks for sections that stand beside each other: what is inside of a paid one is paid for anyway.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "isAccessibleForFree": false,
 *   "hasPart": {
 *     "@type": "WebPageElement",
 *     "isAccessibleForFree": false,
 *     "cssSelector": ".text",
 *     "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".box" }
 *   }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "isAccessibleForFree": false,
 *   "hasPart": [
 *     { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".first" },
 *     { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".second" }
 *   ]
 * }
 */
export const paywallNested: NodeRule = {
  code: "google/paywall-nested",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["WebPageElement"],
  check(section, report) {
    if (!section.has("hasPart") || !isGated(section)) return;
    for (const inner of gatedSectionsOf(section)) {
      report(inner, "The paid section is a part of another paid section. Name the outer one alone.", {
        expected: "sections beside each other",
      });
    }
  },
};
