import { toKey } from "../../reading/way.js";
import { isLaterTerm } from "../../vocabulary/later-terms.js";
import { properties } from "../../vocabulary/vocabulary.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { NodeRule, Report } from "../engine/rule.js";
import { renameTo } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { isBareName } from "./bare-name.js";
import { isLanguageMap } from "./language-map.js";
import { isOutside } from "./outside.js";
import { remarkableIn } from "./remarkable.js";
import { nearestName } from "./suggestions.js";
import { usualNameOf } from "./usual-names.js";

/** How Google's own pages write schema.org's `xpath`. */
const GOOGLES_XPATH = "xPath";

/** Names that Google and schema.org put behind a property's: `query-input`. */
const ANNOTATION = /-(?:input|output)$/;

/**
 * A property that schema.org does not know, or one in the wrong case.
 *
 * What stands under an unknown property is read by nobody. `-input` and `-output` behind a property and names of other
 * vocabularies are left alone.
 *
 * @see https://schema.org/docs/datamodel.html
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headlin": "Visite à Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 */
export const unknownProperty: NodeRule = {
  code: "schema.org/unknown-property",
  severity: "error",
  source: "https://schema.org/docs/datamodel.html",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    reportCases(node, report);
    const remarkable = remarkableIn(node);
    if (remarkable.properties.length === 0 || isLanguageMap(node) || isOutside(node)) return;
    for (const property of remarkable.properties) {
      if (properties().has(property)) continue;
      // A name of the document's own, which its context gives a meaning to.
      if (!node.keyOf(property).endsWith(property)) continue;
      const name = property.replace(ANNOTATION, "");
      if (properties().has(name) || !isBareName(name) || isLaterTerm(name) || node.document.isRead(name))
        continue;
      const near = usualNameOf(name, node) ?? nearestName(node.document, "property", name);
      // What stands there already is not what is meant.
      const suggestion = near !== undefined && node.has(near) ? undefined : near;
      report(
        node.atKey(property),
        `schema.org has no property ${quoted(property)}. ${suggestion === undefined ? "Use one that it has, or leave it out." : `Did you mean "${suggestion}"?`}`,
        { suggestion },
      );
    }
  },
};

/** Names that stand in the wrong case. */
function reportCases(node: CheckedNode, report: Report): void {
  const corrections = node.corrections("property");
  if (corrections.length === 0) return;
  const counts = new Map<string, number>();
  for (const { right } of corrections) counts.set(right, (counts.get(right) ?? 0) + 1);
  for (const { given, right, way } of corrections) {
    if (given === GOOGLES_XPATH) continue;
    const isOnly = counts.get(right) === 1;
    const place = { way: () => toKey(way) };
    report(place, `The property ${quoted(given)} stands in the wrong case. Write "${right}".`, {
      suggestion: right,
      // Two keys that become one would leave the value of the last.
      fix: isOnly ? renameTo(right, place) : undefined,
    });
  }
}
