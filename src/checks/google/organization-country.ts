import { readCountry } from "../../reading/scalars/country.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/**
 * The country of an organisation's address by its name, or by another code than the two letters of ISO 3166-1.
 *
 * A name is right for schema.org, but it is in one language: Google asks for the two letters.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/organization
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsMediaOrganization",
 *   "name": "Le Journal",
 *   "address": { "@type": "PostalAddress", "addressLocality": "Rabat", "addressCountry": "Maroc" }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsMediaOrganization",
 *   "name": "Le Journal",
 *   "address": { "@type": "PostalAddress", "addressLocality": "Rabat", "addressCountry": "MA" }
 * }
 */
export const organizationCountry: NodeRule = {
  code: "google/organization-country",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/organization",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Organization"],
  check(organisation, report) {
    for (const address of organisation.nodes("address")) {
      for (const country of address.values("addressCountry")) {
        const { text } = country;
        if (text === undefined || "value" in readCountry(text)) continue;
        report(
          country,
          `The country ${quoted(text)} is not given by its code. Write the two letters of ISO 3166-1, as MA for Morocco.`,
          { expected: "a code of two letters" },
        );
      }
    }
  },
};
