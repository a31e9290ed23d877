import { properties, type Term, types } from "../../vocabulary/vocabulary.js";
import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/**
 * A type or a property that schema.org is still trying out.
 *
 * It may still change, or go. Said once for each term.
 *
 * @see https://schema.org/docs/howwework.html#pending
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "interpretedAsClaim": { "@type": "Claim", "name": "Une visite" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 */
export const pending: DocumentRule = {
  code: "schema.org/pending",
  severity: "info",
  source: "https://schema.org/docs/howwework.html#pending",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    const said = new Set<string>();
    for (const node of document.nodes()) {
      const terms: [string, Term | undefined][] = [
        ...node.types.map((type): [string, Term | undefined] => ["@type", types().get(type)]),
        ...node.properties.map((property): [string, Term | undefined] => [
          property,
          properties().get(property),
        ]),
      ];
      for (const [property, term] of terms) {
        if (!term?.isPending || said.has(term.name)) continue;
        said.add(term.name);
        report(
          property === "@type" ? node.at(property) : node.atKey(property),
          `${quoted(term.name)} is pending: schema.org is still trying it out. Keep it if it says what you mean, and look at it again later.`,
        );
      }
    }
  },
};
