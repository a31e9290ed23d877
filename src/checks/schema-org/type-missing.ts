import { isKindOf } from "../../vocabulary/vocabulary.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { isLanguageMap } from "./language-map.js";
import { nearKeyword } from "./near-keyword.js";
import { isOutside } from "./outside.js";
import { DATA_TYPES, rangeOf } from "./ranges.js";

/**
 * A node that does not say what it is.
 *
 * Who reads the page passes over it, or has to guess: an author without a type may be a person or a newspaper.
 *
 * @see https://schema.org/docs/gs.html
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "name": "Amina Idrissi" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@type": "Person", "name": "Amina Idrissi" } }
 */
export const typeMissing: NodeRule = {
  code: "schema.org/type-missing",
  severity: "warning",
  source: "https://schema.org/docs/gs.html",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    if (node.types.length > 0 || node.isReference || node.properties.length === 0) return;
    if (isLanguageMap(node)) return;
    if (isOutside(node)) {
      // Told of once, and not in all its parts.
      if (node.isTop) {
        report(
          node,
          "Hardly anything in this object is schema.org's: it has no @type, and its keys are others. Give it a @type, or put what are the settings of a program into a script of the type application/json.",
        );
      }
      return;
    }
    const { property } = node.holder ?? {};
    const range = property === undefined ? undefined : rangeOf(property);
    // Where anything can stand, a name and an address are enough: so are the pages of a trail of breadcrumbs written.
    if (range?.types.includes("Thing")) return;
    const nodeTypes = range?.types.filter((type) => !isKindOf(type, DATA_TYPES)) ?? [];
    const expected = nodeTypes.length > 0 ? nodeTypes.join(", ") : undefined;
    const keys = node.given.flatMap(({ node: given }) => Object.keys(given));
    const near = nearKeyword(keys, "@type");
    report(
      node,
      `The node${property === undefined ? "" : ` under ${quoted(property)}`} has no @type that schema.org knows it by.${near === undefined ? "" : ` ${quoted(near)} is none.`} Give it one${expected === undefined ? "" : `: ${expected}`}.`,
      { expected: expected ?? "a type", suggestion: near === undefined ? undefined : "@type" },
    );
  },
};
