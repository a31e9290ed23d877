import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { isIsoDuration } from "./iso-8601.js";
import { rangeOf, takes } from "./ranges.js";

/**
 * A duration that is not written as ISO 8601 has it.
 *
 * `1:30` is an hour and a half or a minute and a half; `PT1H30M` is one thing only.
 *
 * @see https://schema.org/Duration
 * @example Bad
 * { "@context": "https://schema.org", "@type": "VideoObject", "name": "Visite à Ankara", "duration": "1:30" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "VideoObject", "name": "Visite à Ankara", "duration": "PT1M30S" }
 */
export const duration: ValueRule = {
  code: "schema.org/duration",
  severity: "warning",
  source: "https://schema.org/Duration",
  verified: "2026-11-24",
  looksAt: "values",
  properties: takes((range) => range.duration && !range.text),
  check(value, report) {
    const { text } = value;
    if (text === undefined || isIsoDuration(text)) return;
    const range = rangeOf(value.property);
    if (
      range?.quantity &&
      !range.types.every((type) => type === "Duration") &&
      /^\d+(?:\.\d+)? \p{L}+$/u.test(text)
    )
      return;
    report(value, `${quoted(text)} is no duration as ISO 8601 writes it. Give one, as PT1H30M.`, {
      expected: "a duration as ISO 8601 writes it",
    });
  },
};
