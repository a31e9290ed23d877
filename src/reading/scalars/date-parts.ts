import { isNewsDate, type NewsDate } from "../../values/news-date.js";
import type { Found } from "./found.js";

/** The parts of a date as they stand in a text, in digits; those of the offset by its sign, or `zero` for a Z. */
export interface DateParts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
  readonly zero?: string | undefined;
  readonly sign?: string | undefined;
  readonly offsetHour?: string | undefined;
  readonly offsetMinute?: string | undefined;
}

/** The date that the parts make, with its time if that has an offset; or that there is no such date or time. */
export function dateOf(parts: DateParts, mended: string): Found<NewsDate> {
  const { year, month, day, hour, minute } = parts;
  const date = [year, two(month), two(day)].join("-");
  if (!isNewsDate(date)) return { reason: "is a day that does not exist" };
  if (hour === undefined) return { value: date, mended };
  const time = `${two(hour)}:${minute}${secondsOf(parts)}`;
  if (!isNewsDate(`${date}T${time}Z`)) return { reason: "has a time that does not exist" };
  const offset = offsetOf(parts);
  if (offset === undefined) return { value: date, mended: "its time has no offset, and was left out" };
  const value = `${date}T${time}${offset}`;
  return isNewsDate(value) ? { value, mended } : { reason: "has an offset that does not exist" };
}

function secondsOf({ second, fraction }: DateParts): string {
  if (second === undefined) return "";
  return fraction === undefined ? `:${two(second)}` : `:${two(second)}.${fraction.slice(0, 9)}`;
}

function offsetOf({ zero, sign, offsetHour, offsetMinute }: DateParts): string | undefined {
  if (zero !== undefined) return "Z";
  return sign === undefined ? undefined : `${sign}${offsetHour}:${offsetMinute ?? "00"}`;
}

function two(digits: string | undefined): string | undefined {
  return digits?.padStart(2, "0");
}
