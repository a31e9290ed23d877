import { NEWS_DATE } from "../../values/news-date.js";

/** No date is longer. */
const LONGEST = 40;

const TIME = /^T?(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
/** A date-time without its offset, or with one of hours alone. */
const LOCAL = /^(.{10}T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:[+-](?:0\d|1[0-4]))?$/;
/** A year before the first, or one of more than four digits. */
const FAR_YEAR = /^(?:-\d{4,6}|\+\d{5,6})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T.{5,30})?)?)?$/;
/** The sign before a fraction, which can be a comma too. */
const FRACTION = /(:\d\d),(?=\d)/;
const WEEK = /^\d{4}-?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-?[1-7])?$/;
const ORDINAL = /^\d{4}-?(?:00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])$/;
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(?:Z|[+-]\d\d(?:\d\d)?)?)?$/;
/** The end of the day, which ISO 8601 also calls its 24th hour. */
const MIDNIGHT = /T24:00(?::00(?:\.0+)?)?(?![:.\d])/;

const DURATION =
  /^[+-]?P(?=.)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/;

/** True for a date or a date-time of ISO 8601 that exists, with or without an offset; also two of them, as an interval. */
export function isIsoDate(text: string): boolean {
  if (NEWS_DATE.test(text)) return true;
  if (text.length > 2 * LONGEST) return false;
  const [start = "", end, more] = text.split("/");
  if (end !== undefined)
    return more === undefined && isOneDate(start) && (isOneDate(end) || end === ".." || end === "");
  return isOneDate(text);
}

function isOneDate(text: string): boolean {
  if (NEWS_DATE.test(text) || WEEK.test(text) || ORDINAL.test(text)) return true;
  const basic = BASIC.exec(text);
  if (basic) {
    const [, year, month, day, hour = "00", minute = "00"] = basic;
    return NEWS_DATE.test(`${year}-${month}-${day}T${hour}:${minute}Z`);
  }
  if (FAR_YEAR.test(text)) return true;
  const whole = text.replace(MIDNIGHT, "T00:00").replace(FRACTION, "$1.");
  if (NEWS_DATE.test(whole)) return true;
  const local = LOCAL.exec(whole);
  return local !== null && NEWS_DATE.test(`${local[1]}Z`);
}

/** True for a time of day of ISO 8601. */
export function isIsoTime(text: string): boolean {
  return text.length <= LONGEST && TIME.test(text);
}

/** True for a duration of ISO 8601: `PT1H30M`. */
export function isIsoDuration(text: string): boolean {
  return text.length <= LONGEST && DURATION.test(text);
}
