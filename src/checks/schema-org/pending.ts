import { properties, type Term, types } from "../../vocabulary/vocabulary.js";
import type { DocumentRule, Place } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { remarkableNodes } from "./remarkable.js";

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
    const say = (term: Term | undefined, placeOf: () => Place): void => {
      if (!term?.isPending || said.has(term.name)) return;
      said.add(term.name);
      report(
        placeOf(),
        `${quoted(term.name)} is pending: schema.org is still trying it out. Keep it if it says what you mean, and look at it again later.`,
      );
    };
    for (const [node, remarkable] of remarkableNodes(document)) {
      for (const type of remarkable.types) say(types().get(type), () => node.at("@type"));
      for (const property of remarkable.properties)
        say(properties().get(property), () => node.atKey(property));
    }
  },
};
