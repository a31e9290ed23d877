import type { Issue } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import { compareNewsDates, isNewsDate, type NewsDate } from "../../values/news-date.js";
import type { Period } from "../../values/period.js";
import { daysBetween, newsDate } from "../calendar.js";
import { complete, turnsOf } from "./complete.js";
import type { PrintedPeriod } from "./grammar.js";
import { nearPublication } from "./near-publication.js";
import type { PrintedDate } from "./points.js";
import { isIssue, problem } from "./problem.js";
import { fitsWeekdays, weekdayMismatch } from "./weekdays.js";

/** The period that is meant by what is printed, or the issue that says why that is not certain. */
export function resolve(
  printed: PrintedPeriod,
  published: NewsDate | undefined,
  text: string,
): Period | Issue {
  const dates = complete(printed.dates);
  if (dates.some((date) => date.day !== undefined && date.month === undefined)) {
    return problem("dates/missing-month", `${showValue(text)} names a day without its month; add the month.`);
  }
  const certain = withYears(dates, published, text);
  if (isIssue(certain)) return certain;
  const [start = ""] = certain;
  const end = certain.at(-1) ?? start;
  if (compareNewsDates(start, end) > 0) return reversed(text);
  if (
    printed.shape === "list" &&
    !certain.every((date, index) => index === 0 || follows(date, certain[index - 1]))
  ) {
    return problem(
      "dates/separate-dates",
      `${showValue(text)} lists dates that do not follow one another; pass each period alone.`,
    );
  }
  if (!fitsWeekdays(dates, certain)) return weekdayMismatch(dates, certain, text);
  return printed.shape === "open" ? { start } : { start, end };
}

function withYears(
  dates: readonly PrintedDate[],
  published: NewsDate | undefined,
  text: string,
): readonly NewsDate[] | Issue {
  const undated = dates.filter((date) => date.year === undefined).length;
  const turns = turnsOf(dates);
  // A leap year stands for the year that is not known: what is impossible in it is impossible in every year.
  const made = dates.map((date, index) =>
    newsDate(date.year ?? 2000 + (turns[index] ?? 0), date.month, date.day),
  );
  const impossible = made[made.findIndex((date) => !isNewsDate(date))];
  if (impossible !== undefined) {
    const day = undated > 0 ? "a day that its month does not have" : `${impossible}, which no calendar has`;
    return problem("dates/impossible-date", `${showValue(text)} names ${day}; correct it.`);
  }
  if (undated === 0) return made;
  if (undated < dates.length) {
    return problem("dates/missing-year", `${showValue(text)} does not tell the year of each date; add it.`);
  }
  if (compareNewsDates(made[0] ?? "", made.at(-1) ?? "") > 0) return reversed(text);
  if (published !== undefined) return nearPublication(dates, published, text);
  return problem(
    "dates/missing-year",
    `${showValue(text)} does not tell the year; add it, or pass \`published\`.`,
  );
}

function reversed(text: string): Issue {
  return problem(
    "dates/end-before-start",
    `${showValue(text)} ends before it starts; print the earlier date first.`,
  );
}

/** True when a date is the day, the month or the year after another. */
function follows(date: NewsDate, before: NewsDate | undefined): boolean {
  if (before === undefined || before.length !== date.length) return false;
  if (date.length === 10) return daysBetween(before, date) === 1;
  const [count, countBefore] = [date, before].map(
    (each) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5)),
  );
  return (count ?? 0) - (countBefore ?? 0) === (date.length === 4 ? 12 : 1);
}
