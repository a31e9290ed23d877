import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { addressIn, takesAddresses } from "./address.js";

/**
 * An address that leads nowhere: with a sign that no address may hold, with a slip in its scheme or without one, or one of
 * `javascript:`.
 *
 * @see https://schema.org/URL
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "url": "https://journal.example/visite à ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "url": "https://journal.example/visite-a-ankara" }
 */
export const url: ValueRule = {
  code: "schema.org/url",
  severity: "error",
  source: "https://schema.org/URL",
  verified: "2026-11-24",
  looksAt: "values",
  properties: takesAddresses,
  check(value, report) {
    const address = addressIn(value);
    if (address?.kind === "email") {
      report(
        value,
        `${quoted(address.text)} is an email address. Give it as email, or with mailto: in front.`,
        {
          expected: "an address",
          suggestion: `mailto:${address.text.trim()}`,
        },
      );
    }
    if (address?.kind !== "broken") return;
    const text = address.text.trim();
    const several = /^https?:/i.test(text) && /[\s,;]https?:\/\//i.test(text);
    report(
      value,
      `${quoted(address.text)} is no address that can be followed. ${several ? "Give each address by itself, in a list." : `Give an absolute http or https address${/\s/.test(text) ? ", with spaces as %20" : ""}.`}`,
      { expected: "an absolute http or https address" },
    );
  },
};
