import type { Severity } from "../../../issue/issue.js";
import type { Summary } from "../../report/summary.js";
import { counted, number } from "../../report/summary-text.js";
import { type Markup, markup } from "./markup.js";

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const TITLES: { readonly [severity in Severity]: string } = {
  error: "Error",
  warning: "Warning",
  info: "Info",
};

/** `Error`; of several, `Errors`. */
export function titleOf(severity: Severity, count = 1): string {
  return TITLES[severity] + (count === 1 || severity === "info" ? "" : "s");
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** `3 errors and 1 warning`, the severities that there are; empty where there are none. */
export function countedIssues(issues: { readonly [severity in Severity]: number }): string {
  return listed(SEVERITIES.filter((one) => issues[one] > 0).map((one) => counted(issues[one], one)));
}

/** What the run came to, in one line: `3 errors and 1 warning in 5 documents`. */
export function verdict({ documents, issues, known }: Summary): string {
  if (documents === 0) return "No document was checked";
  const where = `in ${counted(documents, "document")}`;
  if (countedIssues(issues) === "") return `Nothing ${known > 0 ? "new " : ""}found ${where}`;
  const grave = countedIssues({ ...issues, info: 0 });
  return grave === "" ? `No errors and no warnings ${where}` : `${grave} ${where}`;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** `2026-03-14T09:12:00.000Z` as `14 March 2026, 09:12 UTC`. */
export function shownMoment(moment: string): Markup {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)\S*Z$/.exec(moment) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return markup`${moment}`;
  return markup`<time datetime="${moment}">${Number(day)} ${name} ${year}, ${time} UTC</time>`;
}

const UNITS = ["bytes", "kB", "MB", "GB", "TB"];

/** `1.2 MB`, by thousands. */
export function shownBytes(bytes: number): string {
  let [left, unit] = [bytes, 0];
  for (; left >= 999.5 && unit < UNITS.length - 1; unit++) left /= 1000;
  return `${unit === 0 || left >= 99.95 ? Math.round(left) : left.toFixed(1)} ${UNITS[unit]}`;
}

/** `0.4 seconds`, `3 minutes 20 seconds`. */
export function shownSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} seconds`;
  const whole = Math.round(seconds);
  if (whole < 120) return `${whole} seconds`;
  const rest = whole % 60;
  return `${number(Math.floor(whole / 60))} minutes${rest === 0 ? "" : ` ${counted(rest, "second")}`}`;
}
