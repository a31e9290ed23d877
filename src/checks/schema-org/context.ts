import { isNode } from "../../graph/node.js";
import { didYouMean } from "../../issue/did-you-mean.js";
import { isSchemaOrg } from "../../reading/context.js";
import { step, type Way } from "../../reading/notes.js";
import type { GivenNode } from "../engine/checked-document.js";
import type { DocumentRule, Report } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";

const RIGHT = "https://schema.org";
const USUAL = /^https?:\/\/schema\.org\/?$/;
const CONTEXT_FILE = /^https?:\/\/schema\.org\/(?:docs\/jsonldcontext\.jsonld?|version\/\S+)$/;

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
    const lacking = new Map<unknown, GivenNode>();
    for (const node of document.givenNodes()) {
      const value = node.given["@context"];
      if (value !== undefined) reportWrong(value, node, report);
      else if (document.surroundings.isText && node.isTop && node.hasType) noteLack(node, lacking);
    }
    for (const { given, way } of lacking.values()) {
      const near = Object.keys(given).find((key) => key.startsWith("@") && didYouMean(key, ["@context"]));
      report(
        { way: () => way },
        `There is no @context, so that the names mean nothing.${near === undefined ? "" : ` ${quoted(near)} is none.`} Add "@context": "${RIGHT}".`,
        { expected: `"@context": "${RIGHT}"`, suggestion: "@context" },
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
function noteLack(node: GivenNode, lacking: Map<unknown, GivenNode>): void {
  const { root, isInContext } = rootOf(node.way);
  if (!isInContext && !lacking.has(root.given)) lacking.set(root.given, root);
}

/** The outermost object around a node, and whether something from there on names a context. */
function rootOf(way: Way): { readonly root: GivenNode; readonly isInContext: boolean } {
  const steps: Way[] = [];
  for (let at: Way | undefined = way; at; at = at.from) steps.unshift(at);
  let value: unknown = way.source.value;
  let root: GivenNode | undefined;
  for (const at of steps) {
    if (at.key !== undefined) value = (value as { readonly [key: string]: unknown })[at.key];
    if (!isNode(value)) continue;
    root ??= { given: value, way: at, isTop: true, hasType: true };
    if ("@context" in value) return { root, isInContext: true };
  }
  return { root: root ?? { given: {}, way, isTop: true, hasType: true }, isInContext: false };
}
