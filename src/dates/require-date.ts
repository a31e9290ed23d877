import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { isNewsDate, type NewsDate } from "../values/news-date.js";
import { isOrdered, type Period } from "../values/period.js";

/** Throws unless the value is a {@link NewsDate}. */
export function requireDate(value: NewsDate, path = ""): void {
  if (isNewsDate(value)) return;
  refuse(
    "dates/not-a-date",
    `${showValue(value)} is not a date; write YYYY, YYYY-MM, YYYY-MM-DD or a date-time with its offset.`,
    path,
  );
}

/** Throws unless the value is a {@link Period} whose end does not lie before its start. */
export function requirePeriod(period: Period): void {
  requireDate(period.start, "/start");
  if (period.end === undefined) return;
  requireDate(period.end, "/end");
  if (isOrdered(period)) return;
  refuse(
    "dates/end-before-start",
    `The period ends on ${period.end}, before its start on ${period.start}; swap them, or correct one.`,
    "/end",
  );
}
