import { isNode } from "../../graph/node.js";
import { showValue } from "../../issue/show-value.js";
import { isSchemaOrg } from "../../reading/context.js";
import { step, type Way } from "../../reading/notes.js";
import type { NodeRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";

const USUAL = /^https?:\/\/schema\.org\/?$/;
const CONTEXT_FILE = /^https?:\/\/schema\.org\/(?:docs\/jsonldcontext\.jsonld?|version\/\S+)$/;

/**
 * A context that means schema.org but does not name its address, or, in a page, none at all.
 *
 * Without `"@context": "https://schema.org"` the names mean nothing to a reader of JSON-LD. `http://` and a slash at the end
 * are fine; `www.`, a missing scheme and the address of an archive are not.
 *
 * @see https://schema.org/docs/gs.html
 * @example Bad
 * { "@context": "www.schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 */
export const context: NodeRule = {
  code: "schema.org/context",
  severity: "warning",
  source: "https://schema.org/docs/gs.html",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    for (const { node: given, way } of node.given) {
      const value = given["@context"];
      if (value === undefined) {
        // A value of a program may be a part of a document; a text is the whole of it.
        if (
          !node.document.surroundings.isText ||
          !node.isTop ||
          node.isReference ||
          node.types.length === 0 ||
          isInContext(way)
        )
          continue;
        report(
          node,
          'The node has no @context, so that its names mean nothing. Add "@context": "https://schema.org".',
          {
            expected: '"@context": "https://schema.org"',
          },
        );
      } else if (
        typeof value === "string" &&
        !USUAL.test(value) &&
        !CONTEXT_FILE.test(value) &&
        isSchemaOrg(value)
      ) {
        const place = { way: () => step(way, "@context") };
        report(
          place,
          `The context ${showValue(value)} is not schema.org's address. Write "https://schema.org".`,
          {
            suggestion: "https://schema.org",
            fix: replaceWith("https://schema.org", place, value),
          },
        );
      }
    }
  },
};

/** True where something around the node names a context. */
function isInContext(way: Way): boolean {
  const keys: (string | number)[] = [];
  for (let at: Way | undefined = way; at; at = at.from) if (at.key !== undefined) keys.unshift(at.key);
  let value: unknown = way.source.value;
  for (const key of keys) {
    if (isNode(value) && "@context" in value) return true;
    value = (value as { readonly [key: string]: unknown })[key];
  }
  return false;
}
