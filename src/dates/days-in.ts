import { precisionOf } from "../values/news-date.js";
import type { Period } from "../values/period.js";
import { daysBetween } from "./calendar.js";
import { requirePeriod } from "./require-date.js";

/**
 * How many calendar days a period has, the first and the last included; a date-time counts as the day it prints.
 * `undefined` when the period does not say: without an end, or when the start or the end is a month or a year
 * ("in September 2024" may be three days of it). Throws a `NewsgraphError` for what is not a period.
 *
 * @example
 * daysIn({ start: "2024-09-19", end: "2024-09-21" }); //=> 3
 * @example
 * daysIn({ start: "2024-09", end: "2024-09" }); //=> undefined
 */
export function daysIn(period: Period): number | undefined {
  requirePeriod(period);
  const { start, end } = period;
  if (end === undefined || isCoarse(start) || isCoarse(end)) return undefined;
  const days = daysBetween(start, end) + 1;
  // The instants may be in order while the days printed, far apart in offset, are not.
  return days > 0 ? days : undefined;
}

function isCoarse(date: string): boolean {
  const precision = precisionOf(date);
  return precision === "year" || precision === "month";
}
