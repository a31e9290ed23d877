import { millisecondsInDay } from "date-fns/constants";
import { type NewsDate, precisionOf } from "../values/news-date.js";

// Whole days are counted in UTC. date-fns would do it through the host's calendar, even with `in: tz("UTC")`: on a host
// in Kiritimati, which had no 31 December 1994, `differenceInCalendarDays` is one off there.

/** Days from the first day to the second, which may lie before it. Of a date-time, its local day counts. */
export function daysBetween(from: NewsDate, to: NewsDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday, as date-fns counts. */
export function weekdayOf(day: NewsDate): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The first day that a date may mean: `2024-09` may be the 1st. */
export function firstDayOf(date: NewsDate): NewsDate {
  return `${date.slice(0, 10)}-01-01`.slice(0, 10);
}

/** The last day that a date may mean: `2024-09` may be the 30th. */
export function lastDayOf(date: NewsDate): NewsDate {
  const precision = precisionOf(date);
  if (precision === "year") return `${date}-12-31`;
  if (precision !== "month") return date.slice(0, 10);
  const nextMonth = new Date(`${date}-01T00:00Z`).setUTCMonth(Number(date.slice(5)));
  return `${date}-${new Date(nextMonth - millisecondsInDay).getUTCDate()}`;
}

/** A day of the calendar as a {@link NewsDate}; parts that are left out make it a month or a year. */
export function newsDate(year: number, month?: number, day?: number): NewsDate {
  const parts = [String(year).padStart(4, "0")];
  if (month !== undefined) parts.push(String(month).padStart(2, "0"));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

function dayNumber(date: NewsDate): number {
  return Date.parse(`${date.slice(0, 10)}T00:00Z`) / millisecondsInDay;
}
