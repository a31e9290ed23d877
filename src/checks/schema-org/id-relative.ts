import { ABSOLUTE_IRI } from "../../values/web-url.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/**
 * An `@id` that is relative to its page, or that holds a sign which no address may hold.
 *
 * It is legal, but the same node on two pages gets two names, and who has the JSON-LD without the page cannot tell which
 * node is meant. A reference to a node is not said again.
 *
 * @see https://www.w3.org/TR/json-ld11/#node-identifiers
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Person", "@id": "#amina", "name": "Amina Idrissi" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "Person", "@id": "https://journal.example/#amina", "name": "Amina Idrissi" }
 */
export const idRelative: NodeRule = {
  code: "schema.org/id-relative",
  severity: "info",
  source: "https://www.w3.org/TR/json-ld11/#node-identifiers",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    if (node.isReference) return;
    const [first] = node.given;
    const id = first?.node["@id"] ?? first?.node.id;
    if (typeof id !== "string" || id.trim() === "" || id.startsWith("_:") || ABSOLUTE_IRI.test(id.trim()))
      return;
    const words = wordsOf(id);
    if (words === undefined) return;
    report(node.at("@id"), `The @id ${quoted(id)} ${words}`, { expected: "an absolute address" });
  },
};

/** What is wrong with an `@id` that is no absolute address, and what to do; nothing for one with a prefix. */
function wordsOf(id: string): string | undefined {
  if (/\s/.test(id.trim()) && !/^[a-z][a-z\d+.-]*:/i.test(id)) {
    return "is words, and no address. Give an absolute address, or leave the @id out.";
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(id)) {
    return "has a sign in it that no address may hold. Write it as %20 and the like.";
  }
  // `schema:name`, and whatever else has a prefix of the context's.
  if (/^[a-z][\w-]*:/i.test(id) && !/\s/.test(id)) return undefined;
  return "is relative. Give an absolute address.";
}
