import { propertyInCase } from "../../vocabulary/spelling.js";
import { properties } from "../../vocabulary/vocabulary.js";
import type { NodeRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";

/**
 * A list inside of a list.
 *
 * JSON-LD 1.0 forbids it, and 1.1 joins the two or makes one of them a value; simpler readers find nothing.
 *
 * @see https://www.w3.org/TR/json-ld11/#sets-and-lists
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "keywords": [["visite", "Ankara"]] }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "keywords": ["visite", "Ankara"] }
 */
export const nestedArray: NodeRule = {
  code: "schema.org/nested-array",
  severity: "warning",
  source: "https://www.w3.org/TR/json-ld11/#sets-and-lists",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    for (const { node: given, way } of node.given) {
      for (const key of Object.keys(given)) {
        const value = given[key];
        // What another vocabulary means by a list of lists (coordinates) is its own.
        if (!Array.isArray(value) || !value.some(Array.isArray) || !isOfSchemaOrg(key)) continue;
        const place = { way: () => ({ source: way.source, from: way, key }) };
        report(place, `The list under "${key}" holds another list. Put all values in one.`, {
          expected: "one list",
          fix: replaceWith(value.flat(Number.POSITIVE_INFINITY), place, value),
        });
      }
    }
  },
};

function isOfSchemaOrg(key: string): boolean {
  const name = key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, "");
  return properties().has(name) || propertyInCase(name) !== undefined;
}
