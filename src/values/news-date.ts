/**
 * A date as news knows it, with the precision it has: `2024`, `2024-09`, `2024-09-20`, or a date-time with an offset,
 * `2024-09-20T10:00+01:00` (seconds and fractions optional). The proleptic Gregorian calendar, years 0001 to 9999.
 *
 * @example
 * "2024-09-20"
 */
export type NewsDate = string;

/** How much of a date is known. */
export type Precision = "year" | "month" | "day" | "time";

const DAY =
  "(?:(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
const OFFSET = "(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)";

/** Given as a function, the pattern is dropped by a bundler where nobody asks for it. */
function made(source: () => string): RegExp {
  return new RegExp(source());
}

/** A {@link NewsDate} with its time. */
export const DATE_TIME: RegExp = /* @__PURE__ */ made(() => `^(?!0000)${DAY}T${TIME}${OFFSET}$`);

/** A {@link NewsDate} without a time. */
export const CALENDAR_DATE: RegExp = /* @__PURE__ */ made(
  () => `^(?!0000)(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${DAY})$`,
);

/** The whole grammar of {@link NewsDate}, the length of each month included. */
export const NEWS_DATE: RegExp = /* @__PURE__ */ made(() => `${CALENDAR_DATE.source}|${DATE_TIME.source}`);

/** True for a text that is a {@link NewsDate}. */
export function isNewsDate(value: unknown): value is NewsDate {
  return typeof value === "string" && NEWS_DATE.test(value);
}

/** How much of a {@link NewsDate} is known. */
export function precisionOf(date: NewsDate): Precision {
  if (date.length === 4) return "year";
  if (date.length === 7) return "month";
  return date.length === 10 ? "day" : "time";
}

/**
 * Orders two dates at the precision they share: negative when `a` is earlier, 0 when they cannot be told apart.
 * Two date-times are compared as instants; a date-time and a date on the date-time's own local calendar.
 *
 * @example
 * compareNewsDates("2024-09", "2024-09-20"); //=> 0
 */
export function compareNewsDates(a: NewsDate, b: NewsDate): number {
  if (a.length > 10 && b.length > 10) return instantOf(a) - instantOf(b);
  const length = Math.min(a.length, b.length, 10);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The instant of a date-time, in milliseconds since 1970-01-01T00:00Z; fractions below them are kept. */
export function instantOf(dateTime: NewsDate): number {
  const [fraction = ""] = /\.\d+/.exec(dateTime) ?? [];
  return Date.parse(dateTime.replace(fraction, "")) + Number(fraction) * 1000;
}
