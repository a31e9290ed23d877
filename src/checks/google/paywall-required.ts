import type { DocumentRule } from "../engine/rule.js";
import { canBeGated, gatedSectionsOf, isGated } from "./gated-sections.js";

/**
 * A work with paid sections that does not say that it is paid for.
 *
 * Google requires `"isAccessibleForFree": false` of the work itself, too; the sections alone do not tell it that the page
 * has a paywall and hides nothing.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall" }
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
export const paywallRequired: DocumentRule = {
  code: "google/paywall-required",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    const works = [...document.nodes()].filter(canBeGated);
    // The page and its article may be two nodes.
    if (works.some(isGated)) return;
    for (const work of works) {
      if (work.has("isAccessibleForFree") || gatedSectionsOf(work).length === 0) continue;
      report(
        work,
        'Sections of the work are not free, but the work does not say so itself. Add "isAccessibleForFree": false to it.',
        { expected: '"isAccessibleForFree": false' },
      );
    }
  },
};
