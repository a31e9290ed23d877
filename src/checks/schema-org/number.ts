import type { ValueRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { takes } from "./ranges.js";

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/**
 * A number written as a text where the property takes numbers only.
 *
 * Most readers take `"3"` for 3, but `"1,200"` is 1.2 for some and 1200 for others, and `"about 20"` is nothing.
 *
 * @see https://schema.org/Number
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "wordCount": "1,200" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "wordCount": 1200 }
 */
export const number: ValueRule = {
  code: "schema.org/number",
  severity: "warning",
  source: "https://schema.org/Number",
  verified: "2026-11-24",
  looksAt: "values",
  properties: takes((range) => range.number && !range.text && !range.quantity && !range.date),
  check(value, report) {
    const { text } = value;
    if (text === undefined || !/\d/.test(text)) return;
    const isNumber = NUMBER.test(text.trim());
    report(
      value,
      `The number ${quoted(text)} is written as a text. ${isNumber ? `Write ${text.trim()}, without quotation marks.` : "Write digits alone, with a point before the fraction, without quotation marks."}`,
      {
        expected: "a number",
        fix: isNumber ? replaceWith(Number(text), value, text) : undefined,
      },
    );
  },
};
