import { once } from "../../issue/once.js";
import { NEWS_DATE, type NewsDate } from "../../values/news-date.js";
import { type DateParts, dateOf } from "./date-parts.js";
import { readSpelledDate } from "./date-spelled.js";
import type { Found } from "./found.js";

/** No form of a date is longer; `Fri Sep 20 2024 10:00:00 GMT+0200 (Central European Summer Time)` has 63 signs. */
const LONGEST = 100;

const TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{1,2})(?:[.,:](\\d+))?)?";
const OFFSET = "(?:(z|utc|gmt)|(?:gmt|utc)?([+-])(\\d{2})(?::?(\\d{2}))?)";

/** The letters of a zone. Behind an offset they add nothing; without one they tell no offset, since they mean several. */
const ZONE = "(?: ?\\(?[a-z]{2,5}\\)?)?";

/** Year first, in ISO 8601 or near it. */
const yearFirst = /* @__PURE__ */ once(
  () => new RegExp(`^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:[t ] *${TIME} *${OFFSET}?${ZONE})?$`, "i"),
);

/** ISO 8601 without its signs between. */
const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?:(z)|([+-])(\d{2}):?(\d{2})?)?$/i;

/** Day and month in numbers, with or without a weekday in front and a time behind. */
const NUMBERS =
  /^(?:[a-z]{3,9},? )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ ,-]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?$/i;

/**
 * A date in whatever form it can be read without guessing: near ISO 8601, as mail and JavaScript print it, or with the
 * name of the month in English. A time without an offset is left out, as it could be that of any place. A day and a
 * month in numbers are read only if one of them can be no month.
 */
export function readDate(text: string): Found<NewsDate> {
  if (NEWS_DATE.test(text)) return { value: text };
  const trimmed = text.length > LONGEST ? "" : text.trim().replace(/\s+/g, " ");
  if (NEWS_DATE.test(trimmed)) return { value: trimmed, mended: "there was white space around it" };
  return (
    readYearFirst(trimmed) ??
    readBasic(trimmed) ??
    readNumbers(trimmed) ??
    readSpelledDate(trimmed) ?? { reason: "is no date that can be read without guessing" }
  );
}

function readYearFirst(text: string): Found<NewsDate> | undefined {
  const [
    found,
    year,
    separator,
    month,
    day,
    hour,
    minute,
    second,
    fraction,
    zero,
    sign,
    offsetHour,
    offsetMinute,
  ] = yearFirst().exec(text) ?? [];
  if (found === undefined) return undefined;
  const parts: DateParts = {
    year,
    month,
    day,
    hour,
    minute,
    second,
    fraction,
    zero,
    sign,
    offsetHour,
    offsetMinute,
  };
  return dateOf(
    parts,
    separator === "/" ? "it was written with slashes" : "it was not in the form of ISO 8601",
  );
}

function readBasic(text: string): Found<NewsDate> | undefined {
  const [found, year, month, day, hour, minute, second, zero, sign, offsetHour, offsetMinute] =
    BASIC.exec(text) ?? [];
  if (found === undefined) return undefined;
  return dateOf(
    { year, month, day, hour, minute, second, zero, sign, offsetHour, offsetMinute },
    "it was written without signs between its parts",
  );
}

function readNumbers(text: string): Found<NewsDate> | undefined {
  const [found, first, , second, year] = NUMBERS.exec(text) ?? [];
  if (found === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b)
    return { reason: "could be two days: which number is the month is not said" };
  const [day, month] = a > 12 ? [first, second] : [second, first];
  return dateOf(
    { year, month, day },
    "only one of its numbers can be a month; a time without an offset was left out",
  );
}
