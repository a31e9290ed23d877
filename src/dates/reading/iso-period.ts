import type { Issue } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import { isNewsDate } from "../../values/news-date.js";
import { isOrdered, type Period } from "../../values/period.js";
import { problem } from "./problem.js";

/**
 * A period in ISO 8601: `2024-09-19`, `2024-09`, `2024-09-19/2024-09-21`, date-times with their offset; the open end of
 * `2024-09-19/..`; and the short end of `2024-09-19/21`. `undefined` for any other text.
 */
export function isoPeriod(text: string): Period | Issue | undefined {
  const [start = "", end = start, ...rest] = text.split("/");
  if (rest.length > 0 || !isNewsDate(start)) return undefined;
  if (end === "" || end === "..") return { start };
  const isShort = start.length === 10 && /^(?:\d\d-)?\d\d$/.test(end);
  const whole = isShort ? start.slice(0, -end.length) + end : end;
  if (!isNewsDate(whole)) return undefined;
  const period = { start, end: whole };
  return isOrdered(period)
    ? period
    : problem(
        "dates/end-before-start",
        `${showValue(text)} ends before it starts; write the earlier date first.`,
      );
}
