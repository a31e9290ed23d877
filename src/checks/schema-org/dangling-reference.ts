import { isOwnId } from "../../graph/ids.js";
import { didYouMean } from "../../issue/did-you-mean.js";
import { withoutFragment } from "../../reading/addresses.js";
import type { CheckedDocument } from "../engine/checked-document.js";
import type { ValueRule } from "../engine/rule.js";

/**
 * A reference to a node of this document that is not there.
 *
 * Whoever follows it finds an author without a name or an image without an address. References to other pages are legal,
 * and so are those to another script of the page; one that differs from an `@id` of the document in a letter or two is
 * taken for a slip.
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
    if (!only?.isReference || another || only.id === undefined) return;
    const { document } = value.node;
    const near = nearestId(only.id, document);
    if (near === undefined && !isOwn(only.id, document)) return;
    report(
      value,
      `Nothing in the document has the @id ${shown(only.id)}. ${near === undefined ? "Add the node, or remove the reference." : `Did you mean ${shown(near)}?`}`,
      { expected: "the @id of a node of the document", suggestion: near },
    );
  },
};

function isOwn(id: string, { surroundings: { url } }: CheckedDocument): boolean {
  return id.startsWith("#") || isOwnId(id, url === undefined ? undefined : withoutFragment(url));
}

/** Longer lists are not looked through: each reference to nothing would be compared with each name. */
const MOST_NAMES = 100;

/** The `@id` of a node of the document that has the same address and nearly the same name. */
function nearestId(id: string, document: CheckedDocument): string | undefined {
  const address = withoutFragment(id);
  if (address === id || id.startsWith("_:")) return undefined;
  const name = id.slice(address.length + 1);
  // Of a short name, every other is near.
  if (name.length < 4) return undefined;
  const near = didYouMean(name, document.once(namesIn).get(address)?.slice(0, MOST_NAMES) ?? []);
  return near !== undefined && isNear(name, near) ? `${address}#${near}` : undefined;
}

/** Another number behind the same word is another thing: `person-1`, `person-2`. */
function isNear(name: string, near: string): boolean {
  return Math.abs(name.length - near.length) <= 2 && name.replace(/\d+/g, "") !== near.replace(/\d+/g, "");
}

/** Names behind the `#` of one address, by that address. */
function namesIn(document: CheckedDocument): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id = "", isReference } of document.nodes()) {
    const address = withoutFragment(id);
    if (isReference || address === id) continue;
    const before = names.get(address);
    if (before) before.push(id.slice(address.length + 1));
    else names.set(address, [id.slice(address.length + 1)]);
  }
  return names;
}

const LONGEST = 80;

/** What tells one from another stands at the end. */
function shown(id: string): string {
  return JSON.stringify(id.length > LONGEST ? `…${id.slice(-LONGEST)}` : id);
}
