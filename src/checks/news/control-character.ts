import type { ValueRule } from "../engine/rule.js";
import { codeOf, quotedAround } from "../quoted.js";

/** The same in code units, which is faster; the halves of whole characters are among them. */
const MAY_BE_CONTROL = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\uffff]/;

/** Controls, but for tab and the ends of lines, and halves of characters. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/**
 * A control character, or half of a character, in a text.
 *
 * Feeds and databases refuse a text that has one, and nobody sees why. U+0080 to U+009F come from a text in
 * windows-1252 that was read as another; a lone surrogate is what is left of a character that was cut through.
 *
 * @see https://www.w3.org/International/questions/qa-controls
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "L\u0092Intérieur à Ankara" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "L’Intérieur à Ankara", "articleBody": "Ankara.\n\tRabat." }
 */
export const controlCharacter: ValueRule = {
  code: "news/control-character",
  severity: "error",
  source: "https://www.w3.org/International/questions/qa-controls",
  verified: "2026-11-24",
  looksAt: "values",
  check(value, report) {
    const text = value.unusualText;
    const found = text === undefined || !MAY_BE_CONTROL.test(text) ? null : CONTROL.exec(text);
    if (text === undefined || !found) return;
    const [character] = found;
    const isHalf = character >= "\ud800" && character <= "\udfff";
    report(
      value,
      `${codeOf(character)} in ${quotedAround(text, found.index)} is ${isHalf ? "half of a character" : "a control character"}. ${isHalf ? "Give the whole character, or take it out." : "Take it out, or put what it stands for."}`,
    );
  },
};
