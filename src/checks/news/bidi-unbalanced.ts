import type { ValueRule } from "../engine/rule.js";
import { codeOf, quotedAround } from "../quoted.js";
import { findLoneControl, hasBidiControls } from "./bidi-balance.js";

/**
 * A text that changes the direction of writing and does not change it back, or ends what it has not begun.
 *
 * What is open goes on into the text that is printed behind it, and turns it around: a date, a name, a link. Each
 * embedding, override or isolate has to end in its own paragraph. A mark, U+200E or U+200F, opens nothing.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "\u2067أنقرة: زيارة" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "\u2067أنقرة\u2069: زيارة\u200f" }
 */
export const bidiUnbalanced: ValueRule = {
  code: "news/bidi-unbalanced",
  severity: "warning",
  source: "https://www.w3.org/International/questions/qa-bidi-unicode-controls",
  verified: "2026-11-24",
  looksAt: "values",
  check(value, report) {
    const text = value.unusualText;
    if (text === undefined || !hasBidiControls(text)) return;
    const lone = findLoneControl(text);
    if (!lone) return;
    const { at, character, isOpening } = lone;
    report(
      value,
      isOpening
        ? `${codeOf(character)} in ${quotedAround(text, at)} opens a direction that does not end in its paragraph. End it with ${counterpartOf(character)}, or take it out.`
        : `${codeOf(character)} in ${quotedAround(text, at)} ends a direction that nothing has opened in its paragraph. Take it out.`,
    );
  },
};

function counterpartOf(character: string): string {
  return character >= "\u2066" ? "U+2069" : "U+202C";
}
