import type { DocumentRule } from "../engine/rule.js";
import { canBeGated, gatedSectionsOf, isGated } from "./gated-sections.js";

/**
 * A work that is not free, and does not say which sections are not.
 *
 * Google compares what it is shown with what readers see. It recommends naming the paid sections by their class, so that
 * the difference counts as a paywall, and not as deception. A page that holds no paid section needs none.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "isAccessibleForFree": false }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "isAccessibleForFree": false,
 *   "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall" }
 * }
 */
export const paywallSectionMissing: DocumentRule = {
  code: "google/paywall-section-missing",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/paywalled-content",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    const works = [...document.nodes()].filter(canBeGated);
    // The page and its article may be two nodes.
    if (works.some((work) => gatedSectionsOf(work).length > 0)) return;
    for (const work of works) {
      if (!isGated(work) || !(work.isMain || work.isTop)) continue;
      if (work.nodes("hasPart").some((part) => part.isReference)) continue;
      report(
        work,
        'The work is not free, and names no section that is not. Add a WebPageElement under "hasPart", with "isAccessibleForFree": false and the section\'s class as cssSelector, if the page holds one.',
        { expected: "hasPart with a WebPageElement" },
      );
    }
  },
};
