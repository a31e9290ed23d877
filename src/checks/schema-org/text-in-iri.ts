import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { addressIn, takesAddresses } from "./address.js";

/**
 * Words where an address is asked for.
 *
 * schema.org's context reads what stands there as the address of something, so that the words become an address that
 * nobody can follow. Describe the thing in a node of its own instead.
 *
 * @see https://schema.org/docs/jsonldcontext.jsonld
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "isBasedOn": "Communiqué de la DGSN" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "isBasedOn": { "@type": "CreativeWork", "name": "Communiqué de la DGSN" } }
 */
export const textInIri: ValueRule = {
  code: "schema.org/text-in-iri",
  severity: "error",
  source: "https://schema.org/docs/jsonldcontext.jsonld",
  verified: "2026-11-24",
  looksAt: "values",
  properties: takesAddresses,
  check(value, report) {
    const address = addressIn(value);
    if (address?.kind !== "text") return;
    report(
      value,
      `The words ${quoted(address.text)} stand under ${quoted(value.property)}, which takes an address. Give an address, or a node with the words as its name.`,
      { expected: "an address, or a node" },
    );
  },
};
