import type { NodeRule } from "../engine/rule.js";
import { isGated } from "./gated-sections.js";

/**
 * A paid section without a selector, so that nobody can tell which section it is.
 *
 * Google finds the section by `cssSelector` alone; an XPath does not help here.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "isAccessibleForFree": false,
 *   "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false }
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
export const paywallSelector: NodeRule = {
  code: "google/paywall-selector",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["WebPageElement"],
  check(section, report) {
    if (section.has("cssSelector") || !isGated(section)) return;
    report(section, 'The paid section has no "cssSelector". Add the class of its element, as ".paywall".', {
      expected: "a class selector",
    });
  },
};
