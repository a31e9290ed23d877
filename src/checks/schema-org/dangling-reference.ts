import { isOwnId } from "../../graph/ids.js";
import { showValue } from "../../issue/show-value.js";
import { withoutFragment } from "../../reading/addresses.js";
import type { ValueRule } from "../engine/rule.js";

/**
 * A reference to a node of this document that is not there.
 *
 * Whoever follows it finds an author without a name or an image without an address. References to other pages are legal,
 * and so are those to another script of the page.
 *
 * @see https://www.w3.org/TR/json-ld11/#node-identifiers
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@id": "#amina" } }
 * @example Good
 * { "@context": "https://schema.org", "@graph": [{ "@type": "NewsArticle", "headline": "Visite à Ankara", "author": { "@id": "#amina" } }, { "@type": "Person", "@id": "#amina", "name": "Amina Idrissi" }] }
 */
export const danglingReference: ValueRule = {
  code: "schema.org/dangling-reference",
  severity: "warning",
  source: "https://www.w3.org/TR/json-ld11/#node-identifiers",
  verified: "2026-11-24",
  looksAt: "values",
  check(value, report) {
    const [only, another] = value.nodes;
    if (!only?.isReference || another || only.id === undefined || only.types.length > 0) return;
    const { url } = value.node.document.surroundings;
    const isOwn =
      only.id.startsWith("#") || isOwnId(only.id, url === undefined ? undefined : withoutFragment(url));
    if (!isOwn) return;
    report(
      value,
      `Nothing in the document has the @id ${showValue(only.id)}. Add the node, or remove the reference.`,
      {
        expected: "the @id of a node of the document",
      },
    );
  },
};
