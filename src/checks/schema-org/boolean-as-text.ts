import type { ValueRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { takes } from "./ranges.js";

/**
 * True or false written as a text.
 *
 * A text that says `"False"` is true for a program that only asks whether there is one, and a paywall becomes free.
 * schema.org's own addresses, `https://schema.org/True`, are right.
 *
 * @see https://schema.org/Boolean
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "isAccessibleForFree": "True" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "isAccessibleForFree": true }
 */
export const booleanAsText: ValueRule = {
  code: "schema.org/boolean-as-text",
  severity: "warning",
  source: "https://schema.org/Boolean",
  verified: "2026-11-24",
  looksAt: "values",
  properties: takes((range) => range.boolean && !range.text),
  check(value, report) {
    const { text } = value;
    if (text === undefined) return;
    const word = text.trim().toLowerCase();
    if (word !== "true" && word !== "false") return;
    report(value, `${quoted(text)} is a text. Write ${word}, without quotation marks.`, {
      expected: "true or false",
      fix: replaceWith(word === "true", value, text),
    });
  },
};
