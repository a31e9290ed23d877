import { compareNewsDates, instantOf, type NewsDate } from "../values/news-date.js";
import type { Period } from "../values/period.js";

/**
 * Orders periods by their start, then by their end: -1, 0 or 1, fit for `Array.prototype.sort`. Throws nothing.
 *
 * Dates are ordered by the day they print. Where one date prints less than the other, and no more than its beginning,
 * the one that says less comes first: `2024`, `2024-09`, `2024-09-19`, `2024-09-19T10:00+01:00`; so does a period
 * without an end. Date-times that print the same day are ordered by their instants. This is a total order, which
 * `compareDates` alone is not: to it, 2024-09 equals both 2024-09-01 and 2024-09-30.
 *
 * @example
 * comparePeriods({ start: "2024-09-19", end: "2024-09-21" }, { start: "2024-09-19", end: "2024-09-20" }); //=> 1
 * @example
 * comparePeriods({ start: "2024-09" }, { start: "2024-09-01" }); //=> -1
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  return order(a.start, b.start) || order(a.end ?? "", b.end ?? "");
}

/**
 * True when two periods share a day, or an instant, as far as both say: ends are inclusive, and dates are compared at
 * the precision they share. A period without an end is taken for its start alone. Throws nothing.
 *
 * @example
 * periodsOverlap({ start: "2024-09-19", end: "2024-09-21" }, { start: "2024-09-21", end: "2024-09-24" }); //=> true
 */
export function periodsOverlap(a: Period, b: Period): boolean {
  return compareNewsDates(a.start, b.end ?? b.start) <= 0 && compareNewsDates(b.start, a.end ?? a.start) <= 0;
}

function order(a: NewsDate, b: NewsDate): -1 | 0 | 1 {
  const [left, right] = [a.slice(0, 10), b.slice(0, 10)];
  if (left !== right) return left < right ? -1 : 1;
  if (a.length <= 10 || b.length <= 10) return sign(a.length > 10 ? 1 : b.length > 10 ? -1 : 0);
  return sign(instantOf(a) - instantOf(b));
}

function sign(difference: number): -1 | 0 | 1 {
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}
