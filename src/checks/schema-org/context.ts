import { isNode, type Node } from "../../graph/node.js";
import { didYouMean } from "../../issue/did-you-mean.js";
import { isSchemaOrg } from "../../reading/context.js";
import { step, stepsOf, type Way } from "../../reading/way.js";
import type { GivenNode } from "../engine/checked-document.js";
import type { DocumentRule, Report } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { nearKeyword } from "./near-keyword.js";

const RIGHT = "https://schema.org";
const USUAL = /^https?:\/\/schema\.org\/?$/;
const CONTEXT_FILE = /^https?:\/\/schema\.org\/(?:docs\/jsonldcontext\.json(?:ld)?|version\/\S+)$/;

/** Addresses that are as good as schema.org's name with a slip in it. */
const SCHEME = /^(?:https?:?\/{0,3})?(?:www\.)?/i;

/**
 * A context that means schema.org but does not name its address, or, in a page, none at all.
 *
 * Without `"@context": "https://schema.org"` the names mean nothing to a reader of JSON-LD. `http://` and a slash at the end
 * are fine; `www.`, a missing scheme, a slip in the name and the address of an archive are not.
 *
 * @see https://schema.org/docs/gs.html
 * @example Bad
 * { "@context": "www.schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 * @example Bad
 * <script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Visite à Ankara" }</script>
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }
 */
export const context: DocumentRule = {
  code: "schema.org/context",
  severity: "warning",
  source: "https://schema.org/docs/gs.html",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    const lacking = new Map<Node, Way>();
    for (const node of document.givenNodes()) {
      const value = node.given["@context"];
      if (value !== undefined) reportWrong(value, node, report);
      else if (document.surroundings.isText && node.isTop && node.hasType) noteLack(node, lacking);
    }
    for (const [root, way] of lacking) {
      const near = nearKeyword(Object.keys(root), "@context");
      report(
        { way: () => way },
        `There is no @context, so that the names mean nothing.${near === undefined ? "" : ` ${quoted(near)} is none.`} Add "@context": "${RIGHT}".`,
        { expected: `"@context": "${RIGHT}"`, suggestion: near && "@context" },
      );
    }
  },
};

function reportWrong(value: unknown, { way }: GivenNode, report: Report): void {
  const place = { way: () => step(way, "@context") };
  const isEmpty = value === "" || value === null || typeof value === "number" || typeof value === "boolean";
  if (isEmpty || (typeof value === "string" && isSlip(value))) {
    report(place, `The context ${quoted(value)} is not schema.org's address. Write "${RIGHT}".`, {
      suggestion: RIGHT,
      fix: typeof value === "string" && isSchemaOrg(value) ? replaceWith(RIGHT, place, value) : undefined,
    });
  }
}

function isSlip(text: string): boolean {
  if (USUAL.test(text) || CONTEXT_FILE.test(text)) return false;
  if (isSchemaOrg(text)) return true;
  const name = text.trim().replace(SCHEME, "").replace(/\/.*$/s, "");
  return didYouMean(name, ["schema.org", "schema"]) !== undefined;
}

/** Notes where a context should stand: at the root of the text, or of the member of its list. */
function noteLack({ way }: GivenNode, lacking: Map<Node, Way>): void {
  const around = objectsOn(way);
  const [root] = around;
  if (root && !around.some(([object]) => "@context" in object) && !lacking.has(root[0])) lacking.set(...root);
}

/** The objects that a way leads through, from the outermost to the one that it leads to, each with the way to it. */
function objectsOn(way: Way): readonly (readonly [object: Node, way: Way])[] {
  const objects: [Node, Way][] = [];
  let value: unknown = way.source.value;
  if (isNode(value)) objects.push([value, { source: way.source }]);
  for (const at of stepsOf(way)) {
    value = (value as { readonly [key: string]: unknown })[at.key];
    if (isNode(value)) objects.push([value, at]);
  }
  return objects;
}
