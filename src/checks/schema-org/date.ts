import { readDate } from "../../reading/scalars/date.js";
import { isNewsDate } from "../../values/news-date.js";
import type { ValueRule } from "../engine/rule.js";
import { replaceWith } from "../fixes/mends.js";
import { quoted } from "../quoted.js";
import { isIsoDate, isIsoTime } from "./iso-8601.js";
import { rangeOf, takes } from "./ranges.js";

/**
 * A date that does not exist, or is not written as ISO 8601 has it.
 *
 * `20/09/2024` is another day for other readers, and `31 février` none at all; search engines drop what they cannot read.
 * A time without an offset is legal here: whether news can do without it is another rule's.
 *
 * @see https://schema.org/DateTime
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2024-09-20T10:00:00+0100" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2024-09-20T10:00:00+01:00" }
 */
export const date: ValueRule = {
  code: "schema.org/date",
  severity: "error",
  source: "https://schema.org/DateTime",
  verified: "2026-11-24",
  looksAt: "values",
  properties: takes((range) => (range.date || range.time) && !range.text && !range.url),
  check(value, report) {
    const range = rangeOf(value.property);
    const { text } = value;
    if (text === undefined || !range || (range.date && isIsoDate(text)) || (range.time && isIsoTime(text)))
      return;
    const mended = range.date ? mendOf(text) : undefined;
    report(
      value,
      `${quoted(text)} is no date as ISO 8601 writes it${reasonOf(text)}. ${mended === undefined ? "Write it in the form of 2024-09-20, or of 2024-09-20T10:00+01:00." : `Write "${mended}".`}`,
      {
        expected: "a date as ISO 8601 writes it",
        suggestion: mended,
        fix: mended === undefined ? undefined : replaceWith(mended, value, text),
      },
    );
  },
};

/** Why the text is no date at all, where that is known: a day that does not exist, or one of two. */
function reasonOf(text: string): string {
  const found = readDate(text);
  return "reason" in found && !found.reason.startsWith("is no date") ? `: it ${found.reason}` : "";
}

/** The same date with the same time in the right form; nothing where a part of it would be lost. */
function mendOf(text: string): string | undefined {
  const found = readDate(text);
  if (!("value" in found) || !isNewsDate(found.value)) return undefined;
  const hasTime = /\d:\d|T\d{4}/.test(text);
  if (!hasTime || found.value.length > 10) return found.value;
  // A time without an offset stays one: only the sign between the two is mended.
  const local = /^\s*(\d{4}-\d\d-\d\d) +(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*$/.exec(text);
  const joined = local && `${local[1]}T${local[2]}`;
  return joined && isIsoDate(joined) ? joined : undefined;
}
