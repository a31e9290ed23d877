import { lacksScheme } from "../address-kind.js";
import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
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
    const suggestion = lacksScheme(address.text) ? `https://${address.text.trim()}` : undefined;
    report(
      value,
      `The address ${quoted(address.text)} is relative. ${suggestion === undefined ? "Give the absolute one." : "If it begins with a host, put https:// in front."}`,
      { expected: "an absolute address", suggestion },
    );
  },
};
