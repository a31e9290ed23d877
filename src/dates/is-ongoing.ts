import { isDate } from "date-fns/isDate";
import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { instantOf, isNewsDate, type NewsDate } from "../values/news-date.js";
import type { Period } from "../values/period.js";
import { localDay } from "./from-date.js";
import { requirePeriod } from "./require-date.js";

/** Whose calendar {@link isOngoing} looks at. */
export interface IsOngoingOptions {
  /** IANA name of the zone where the period takes place: `Europe/Istanbul`. */
  readonly timeZone?: string | undefined;
}

/**
 * Whether a period has started and is not over. `now` is a date-time with its offset, or a `Date`; the clock is never
 * read.
 *
 * Days, months and years are inclusive: they last to their end on the calendar of `timeZone` or, without it, of the
 * offset that `now` prints (a `Date` prints none, so it needs `timeZone`). Times are compared as instants. A period
 * without an end is ongoing on the day, month or year of its start; after that it is not known: `undefined`.
 * Throws a `NewsgraphError` for a `now`, a zone or a period that is not one.
 *
 * @example
 * isOngoing({ start: "2024-09-19", end: "2024-09-21" }, "2024-09-21T23:59+03:00"); //=> true
 * @example
 * isOngoing({ start: "2024-09-19", end: "2024-09-21" }, new Date("2024-09-21T21:00Z"), { timeZone: "Europe/Istanbul" }); //=> false
 */
export function isOngoing(
  period: Period,
  now: NewsDate | Date,
  options: IsOngoingOptions = {},
): boolean | undefined {
  requirePeriod(period);
  const { start, end } = period;
  const instant = instantOfNow(now);
  const { timeZone } = options;
  if (timeZone === undefined && isDate(now) && (start.length <= 10 || (end ?? start).length <= 10)) {
    refuse(
      "dates/time-zone-needed",
      `The period has no times, and a Date has no calendar; pass \`timeZone\`, or \`now\` as a date-time with its offset.`,
      "/timeZone",
    );
  }
  const today =
    timeZone !== undefined ? localDay(instant, timeZone) : typeof now === "string" ? now.slice(0, 10) : "";
  const sinceStart = position(start, instant, today);
  if (sinceStart < 0) return false;
  if (end === undefined) return sinceStart === 0 ? true : undefined;
  return position(end, instant, today) <= 0;
}

/** Where now is from a date: negative before it, 0 within it, positive after it. */
function position(date: NewsDate, instant: number, today: NewsDate): number {
  if (date.length > 10) return instant - instantOf(date);
  const same = today.slice(0, date.length);
  return same < date ? -1 : same > date ? 1 : 0;
}

function instantOfNow(now: unknown): number {
  if (isDate(now) && !Number.isNaN(now.getTime())) return now.getTime();
  if (isNewsDate(now) && now.length > 10) return instantOf(now);
  const shown = isDate(now) ? "An invalid Date" : showValue(now);
  return refuse(
    "dates/not-an-instant",
    `${shown} does not say when it is now; pass a date-time with its offset, or a valid Date.`,
    "/now",
  );
}
