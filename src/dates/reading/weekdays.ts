import type { Issue } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import type { NewsDate } from "../../values/news-date.js";
import { weekdayOf } from "../calendar.js";
import type { PrintedDate } from "./points.js";
import { problem } from "./problem.js";

/** True when each day falls on the days of the week that are printed with it. */
export function fitsWeekdays(printed: readonly PrintedDate[], dates: readonly NewsDate[]): boolean {
  return printed.every(({ weekdays }, index) =>
    weekdays.every((weekday) => weekday === weekdayOf(dates[index] ?? "")),
  );
}

/** Names the first day that falls on another day of the week than is printed. */
export function weekdayMismatch(
  printed: readonly PrintedDate[],
  dates: readonly NewsDate[],
  text: string,
): Issue {
  const wrong = printed.findIndex((date, index) => !fitsWeekdays([date], dates.slice(index, index + 1)));
  const day = dates[wrong] ?? "";
  const name = NAMES[weekdayOf(day)];
  return problem(
    "dates/weekday-mismatch",
    `${showValue(text)} names another day of the week than ${day}, which is a ${name}; correct the day or the year.`,
  );
}

const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
