import { decodeReferences } from "../../reading/scalars/decode-references.js";
import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

const REFERENCE = /&#?[A-Za-z\d]{1,10};/g;

/**
 * Character references of HTML in a headline or a description: `&amp;`, `&#8217;`.
 *
 * They mean something in a page, and nothing in JSON: who shows the headline shows them as they stand. They come from a
 * text that was made ready for a page and then put into JSON.
 *
 * @see https://schema.org/headline
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "L&#8217;Intérieur &amp; la police" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "L’Intérieur & la police; AT&T" }
 */
export const headlineEntities: ValueRule = {
  code: "news/headline-entities",
  severity: "warning",
  source: "https://schema.org/headline",
  verified: "2026-11-24",
  looksAt: "values",
  properties: ["headline", "alternativeHeadline", "description", "name"],
  check(value, report) {
    const { text, node, property } = value;
    if (text === undefined || !text.includes("&") || !node.isA("Article")) return;
    const decoded = decodeReferences(text);
    if (decoded === text) return;
    const reference = text.match(REFERENCE)?.find((one) => decodeReferences(one) !== one) ?? "";
    report(
      value,
      `The ${property} ${quoted(text)} has character references of HTML in it, as ${quoted(reference)}. Give the characters themselves.`,
      { expected: "plain text", suggestion: property === "description" ? undefined : plain(decoded) },
    );
  },
};

/** What was made ready for a page twice has references to references. */
function plain(decoded: string): string {
  return decodeReferences(decoded).trim();
}
