import { isDate } from "date-fns/isDate";
import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { isNewsDate, type NewsDate } from "../values/news-date.js";
import { offsetAt, wallClockAt } from "./time-zone.js";

/** How many characters of `2024-09-20T10:00:00.000` each precision keeps. */
const LENGTHS = { year: 4, month: 7, day: 10, minute: 16, second: 19, millisecond: 23 } as const;

/** How {@link fromDate} writes a `Date`. */
export interface FromDateOptions {
  /** What is finer is cut off, not rounded. Without it: minutes, and what else the `Date` holds beyond them. */
  readonly precision?: keyof typeof LENGTHS | undefined;
}

/**
 * A `Date` as a {@link NewsDate} on the calendar and clock of an IANA time zone, with the offset that the zone has at
 * that instant. Throws a `NewsgraphError` for an invalid `Date`, an unknown zone, or a year outside 1 to 9999.
 *
 * Offsets that had seconds (before about 1972) are written to the nearest minute; the instant stays exact.
 *
 * @example
 * fromDate(new Date("2024-09-20T09:00:00Z"), "Africa/Casablanca"); //=> "2024-09-20T10:00+01:00"
 * @example
 * fromDate(new Date("2024-09-20T22:30:00Z"), "Europe/Istanbul", { precision: "day" }); //=> "2024-09-21"
 */
export function fromDate(date: Date, timeZone: string, options: FromDateOptions = {}): NewsDate {
  const instant = isDate(date) ? date.getTime() : Number.NaN;
  if (Number.isNaN(instant)) {
    const shown = isDate(date) ? "An invalid Date" : showValue(date);
    refuse("dates/not-a-date", `${shown} is not an instant; pass a valid Date.`, "/date");
  }
  const length = LENGTHS[options.precision ?? finest(instant)];
  if (length === undefined) {
    const known = Object.keys(LENGTHS).join(", ");
    refuse(
      "dates/unknown-precision",
      `${showValue(options.precision)} is not a precision; pass one of ${known}.`,
      "/precision",
    );
  }
  const written =
    length <= 10 ? localDay(instant, timeZone).slice(0, length) : dateTime(instant, timeZone, length);
  if (isNewsDate(written)) return written;
  return refuse(
    "dates/not-a-date",
    `${date.toISOString()} cannot be written in ${timeZone}; pass a Date of the years 1 to 9999.`,
    "/date",
  );
}

/** The day on a zone's calendar at an instant. */
export function localDay(instant: number, timeZone: string): NewsDate {
  return isoOf(wallClockAt(instant, timeZone)).slice(0, 10);
}

function dateTime(instant: number, timeZone: string, length: number): string {
  const offset = Math.round(offsetAt(instant, timeZone));
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  const minutes = String(size % 60).padStart(2, "0");
  return `${isoOf(instant + offset * 60_000).slice(0, length)}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}

function finest(instant: number): keyof typeof LENGTHS {
  if (instant % 1000 !== 0) return "millisecond";
  return instant % 60_000 === 0 ? "minute" : "second";
}

/** Empty where the instant, moved by an offset, leaves what a `Date` can hold. */
function isoOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
