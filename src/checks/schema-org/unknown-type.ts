import { isLaterTerm } from "../../vocabulary/later-terms.js";
import { members, types } from "../../vocabulary/vocabulary.js";
import type { NodeRule } from "../engine/rule.js";
import { inFormOf, replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { isBareName } from "./bare-name.js";
import { remarkableIn } from "./remarkable.js";
import { nearestName } from "./suggestions.js";

/**
 * A type that schema.org does not know, or one in the wrong case.
 *
 * A node of an unknown type is passed over by whoever reads the page, with everything in it. Types of other vocabularies
 * (`gs1:Product`) are left alone.
 *
 * @see https://schema.org/docs/datamodel.html
 * @example Bad
 * { "@context": "https://schema.org", "@type": "newsarticle", "headline": "Visite à Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 */
export const unknownType: NodeRule = {
  code: "schema.org/unknown-type",
  severity: "error",
  source: "https://schema.org/docs/datamodel.html",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    for (const { given, right, way } of node.corrections("type")) {
      const place = { way: () => way };
      const mended = inFormOf(given, right);
      report(place, `The type ${quoted(given)} stands in the wrong case. Write ${quoted(mended)}.`, {
        suggestion: mended,
        fix: replaceWith(mended, place, given),
      });
    }
    for (const type of remarkableIn(node).types) {
      if (types().has(type) || members().has(type) || !isBareName(type) || isLaterTerm(type)) continue;
      const suggestion = nearestName(node.document, "type", type);
      report(
        { way: () => node.wayTo("@type", type) },
        `schema.org has no type ${quoted(type)}. ${suggestion === undefined ? "Use the nearest type that it has." : `Did you mean "${suggestion}"?`}`,
        { suggestion },
      );
    }
  },
};
