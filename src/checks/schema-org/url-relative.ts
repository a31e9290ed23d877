import { showValue } from "../../issue/show-value.js";
import type { ValueRule } from "../engine/rule.js";
import { addressIn, takesAddresses } from "./address.js";

/**
 * An address that is relative to its page.
 *
 * It is legal, but who has the JSON-LD without the page cannot follow it.
 *
 * @see https://schema.org/URL
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Le Journal", "url": "/a-propos" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "Organization", "name": "Le Journal", "url": "https://journal.example/a-propos" }
 */
export const urlRelative: ValueRule = {
  code: "schema.org/url-relative",
  severity: "info",
  source: "https://schema.org/URL",
  verified: "2026-11-24",
  looksAt: "values",
  properties: takesAddresses,
  check(value, report) {
    const address = addressIn(value);
    if (address?.kind !== "relative") return;
    report(value, `The address ${showValue(address.text)} is relative. Give the absolute one.`, {
      expected: "an absolute address",
    });
  },
};
