import { refuse } from "../issue/issue.js";
import { instantOf, type NewsDate } from "../values/news-date.js";
import { firstDayOf } from "./calendar.js";
import { requireDate } from "./require-date.js";
import { offsetAt, wallClockAt } from "./time-zone.js";

const DAY = 86_400_000;

/** How {@link toDate} places a date that has no time. */
export interface ToDateOptions {
  /** IANA name: `Africa/Casablanca`. Needed for a day, a month or a year; not asked for a date-time. */
  readonly timeZone?: string | undefined;
}

/**
 * The instant of a date-time, to the millisecond; of a day, a month or a year, the instant it starts in a time zone.
 * Where the clocks skip midnight, that is the first instant after it. The host's zone is never used: a date without a
 * time and without `timeZone` throws a `NewsgraphError`, as do an unknown zone and what is not a date.
 *
 * @example
 * toDate("2024-09-20T10:00+01:00").toISOString(); //=> "2024-09-20T09:00:00.000Z"
 * @example
 * toDate("2024-09-20", { timeZone: "Europe/Istanbul" }).toISOString(); //=> "2024-09-19T21:00:00.000Z"
 */
export function toDate(date: NewsDate, options: ToDateOptions = {}): Date {
  requireDate(date);
  if (date.length > 10) return new Date(Math.floor(instantOf(date)));
  if (options.timeZone === undefined) {
    refuse(
      "dates/time-zone-needed",
      `${date} has no time, so it starts at another instant in each time zone; pass \`timeZone\`.`,
      "/timeZone",
    );
  }
  return new Date(startOf(firstDayOf(date), options.timeZone));
}

// `startOfDay` on a TZDate goes through the host's zone: on a host in Casablanca it is an hour off in Santiago.
function startOf(day: NewsDate, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00Z`);
  const before = midnight - offset(midnight - DAY, timeZone);
  if (wallClockAt(before, timeZone) === midnight) return before;
  const after = midnight - offset(midnight + DAY, timeZone);
  if (wallClockAt(after, timeZone) === midnight) return after;
  // Midnight is skipped: find the instant at which the clock passes it.
  let [early, late] = [Math.min(before, after), Math.max(before, after)];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (wallClockAt(middle, timeZone) < midnight) early = middle;
    else late = middle;
  }
  return late;
}

function offset(instant: number, timeZone: string): number {
  return Math.round(offsetAt(instant, timeZone) * 60_000);
}
