/**
 * Periods and partial dates: compare, count, format and read them. No zod; the date-fns locale is the caller's.
 *
 * @module
 */
export { comparePeriods, periodsOverlap } from "./dates/compare-periods.js";
export { daysIn } from "./dates/days-in.js";
export { type FormatPeriodOptions, formatPeriod } from "./dates/format-period.js";
export { type FromDateOptions, fromDate } from "./dates/from-date.js";
export { type IsOngoingOptions, isOngoing } from "./dates/is-ongoing.js";
export { type ParsePeriodOptions, type PeriodReading, parsePeriod } from "./dates/parse-period.js";
export type { PeriodLocale } from "./dates/period-locale.js";
export { type ToDateOptions, toDate } from "./dates/to-date.js";
export { type Issue, NewsgraphError } from "./issue/issue.js";
export { compareNewsDates as compareDates, type NewsDate, type Precision } from "./values/news-date.js";
export type { Period } from "./values/period.js";
