import type { Issue } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import { isNewsDate, type NewsDate } from "../../values/news-date.js";
import { daysBetween, firstDayOf, lastDayOf, newsDate } from "../calendar.js";
import { turnsOf } from "./complete.js";
import type { PrintedDate } from "./points.js";
import { problem } from "./problem.js";
import { fitsWeekdays, weekdayMismatch } from "./weekdays.js";

/** Five months: a date that is printed without its year is not farther from the day the text was published. */
const FARTHEST = 152;
/** Two months: when two years are this much alike in distance, the text may mean either. */
const ALIKE = 60;

interface Candidate {
  readonly dates: readonly NewsDate[];
  /** Days between the period and the publication; 0 when one lies in the other. */
  readonly distance: number;
}

/**
 * Dates without a year, in the year nearest to the publication; or the issue that says why none is certain: two years
 * about equally near, and no day of the week printed that fits only one.
 */
export function nearPublication(
  dates: readonly PrintedDate[],
  published: NewsDate,
  text: string,
): readonly NewsDate[] | Issue {
  const candidates = candidatesOf(dates, published);
  const [nearest] = candidates;
  if (nearest === undefined) {
    const message = `${showValue(text)} names a day that no year near ${published} has; correct the day.`;
    return problem("dates/impossible-date", message);
  }
  const alike = candidates.filter(({ distance }) => distance - nearest.distance <= ALIKE);
  if (alike.length === 1 && nearest.distance <= FARTHEST) return nearest.dates;
  if (dates.some(({ weekdays }) => weekdays.length > 0)) {
    const fitting = alike.filter((candidate) => fitsWeekdays(dates, candidate.dates));
    const [fit] = fitting;
    if (fit === undefined) return weekdayMismatch(dates, nearest.dates, text);
    if (fitting.length === 1) return fit.dates;
  }
  const starts = alike.map((candidate) => candidate.dates[0]).sort();
  const why =
    starts.length > 1
      ? `${starts.join(" and ")} are about equally near`
      : `${starts[0]}, the nearest, is not near`;
  return problem(
    "dates/ambiguous-year",
    `${showValue(text)} prints no year, and ${why} the publication on ${published}; add the year.`,
  );
}

function candidatesOf(dates: readonly PrintedDate[], published: NewsDate): readonly Candidate[] {
  const turns = turnsOf(dates);
  const year = Number(published.slice(0, 4));
  return [-2, -1, 0, 1, 2]
    .map((away) =>
      dates.map(({ month, day }, index) => newsDate(year + away + (turns[index] ?? 0), month, day)),
    )
    .filter((candidate) => candidate.every(isNewsDate))
    .map((candidate) => ({ dates: candidate, distance: distanceBetween(candidate, published) }))
    .sort((a, b) => a.distance - b.distance);
}

function distanceBetween(dates: readonly NewsDate[], published: NewsDate): number {
  const first = firstDayOf(dates[0] ?? "");
  const last = lastDayOf(dates.at(-1) ?? "");
  return Math.max(0, daysBetween(lastDayOf(published), first), daysBetween(last, firstDayOf(published)));
}
