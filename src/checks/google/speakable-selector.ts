import type { NodeRule } from "../engine/rule.js";

/**
 * A speakable section with no selector, or with both a CSS selector and an XPath.
 *
 * A device that reads news aloud has to find the sentences: by exactly one of `cssSelector` and `xpath`.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/speakable
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "speakable": { "@type": "SpeakableSpecification", "name": "Résumé" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "speakable": { "@type": "SpeakableSpecification", "cssSelector": [".summary"] } }
 */
export const speakableSelector: NodeRule = {
  code: "google/speakable-selector",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/speakable",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["SpeakableSpecification"],
  check(section, report) {
    const hasSelector = section.has("cssSelector");
    if (hasSelector !== section.has("xpath")) return;
    report(
      section,
      hasSelector
        ? "The speakable section has both a cssSelector and an xpath. Leave one of them out."
        : "The speakable section has neither a cssSelector nor an xpath. Add one of them.",
      { expected: "one of cssSelector and xpath" },
    );
  },
};
