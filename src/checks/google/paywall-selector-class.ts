import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { isGated } from "./gated-sections.js";

/**
 * A paid section that is named by another selector than that of a class.
 *
 * Google supports class selectors only: `.paywall`, and neither `#paywall` nor `article`. A word without a point in front
 * is the name of an element.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "isAccessibleForFree": false,
 *   "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": "#paywall" }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "isAccessibleForFree": false,
 *   "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall" }
 * }
 */
export const paywallSelectorClass: NodeRule = {
  code: "google/paywall-selector-class",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["WebPageElement"],
  check(section, report) {
    if (!isGated(section)) return;
    for (const selector of section.values("cssSelector")) {
      const { text } = selector;
      if (text === undefined || text.trim().startsWith(".")) continue;
      report(
        selector,
        `The selector ${quoted(text)} of the paid section is not that of a class. Give the section's element a class, and write it with a point in front, as ".paywall".`,
        { expected: "a class selector" },
      );
    }
  },
};
