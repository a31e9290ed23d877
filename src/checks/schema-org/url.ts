import { showValue } from "../../issue/show-value.js";
import type { ValueRule } from "../engine/rule.js";
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
    if (address?.kind !== "broken") return;
    report(
      value,
      `${showValue(address.text)} is no address that can be followed. Give an absolute http or https address${/\s/.test(address.text.trim()) ? ", with spaces as %20" : ""}.`,
      { expected: "an absolute http or https address" },
    );
  },
};
