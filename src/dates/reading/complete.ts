import type { PrintedDate } from "./points.js";

/**
 * Gives each date the month and the year that are printed with its neighbour, the later one first: `19–21 September`,
 * `September 19–21, 2024`, `30 December to 2 January 2025`. Where the months turn, the year passed on changes by one.
 */
export function complete(dates: readonly PrintedDate[]): readonly PrintedDate[] {
  return withYears(withMonths(dates));
}

/** The years that each date is after the first, by the turns of the months: 30 December to 2 January is 0, 1. */
export function turnsOf(dates: readonly PrintedDate[]): readonly number[] {
  let turns = 0;
  return dates.map((date, index) => {
    const before = dates[index - 1];
    if (before !== undefined) turns += turnBetween(before, date);
    return turns;
  });
}

function withMonths(dates: readonly PrintedDate[]): readonly PrintedDate[] {
  return passOn(dates, (date, from) =>
    date.month === undefined && date.day !== undefined && from.day !== undefined
      ? { ...date, month: from.month }
      : date,
  );
}

function withYears(dates: readonly PrintedDate[]): readonly PrintedDate[] {
  return passOn(dates, (date, from, isLater) => {
    if (date.year !== undefined || from.year === undefined) return date;
    if (date.month === undefined || from.month === undefined) return date;
    return { ...date, year: from.year + (isLater ? -turnBetween(date, from) : turnBetween(from, date)) };
  });
}

/** Hands each date what the date after it has, from the end; then what the date before it has, from the start. */
function passOn(
  dates: readonly PrintedDate[],
  hand: (date: PrintedDate, from: PrintedDate, isLater: boolean) => PrintedDate,
): readonly PrintedDate[] {
  const handed: PrintedDate[] = [];
  for (const date of dates.toReversed()) {
    const later = handed[0];
    handed.unshift(later === undefined ? date : hand(date, later, true));
  }
  for (const [index, date] of handed.entries()) {
    const earlier = handed[index - 1];
    if (earlier !== undefined) handed[index] = hand(date, earlier, false);
  }
  return handed;
}

function turnBetween(earlier: PrintedDate, later: PrintedDate): 0 | 1 {
  return earlier.month !== undefined && later.month !== undefined && earlier.month > later.month ? 1 : 0;
}
