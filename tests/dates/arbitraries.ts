import fc from "fast-check";
import { compareDates, type NewsDate, type Period } from "../../src/dates.js";

/** Days of the years 1000 to 9999, as `YYYY-MM-DD`; the edges of months and years more often than others. */
export const day: fc.Arbitrary<NewsDate> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1000, max: 9998 })),
    fc.integer({ min: 0, max: 11 }),
    fc.oneof(fc.constantFrom(1, 8, 11, 28, 29, 30, 31), fc.integer({ min: 1, max: 31 })),
  )
  .map(([year, month, date]) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10));

const length = fc.constantFrom(4, 7, 10);

/** Periods of days, months and years, also mixed, with an end or without. */
export const period: fc.Arbitrary<Period> = fc
  .tuple(
    day,
    length,
    length,
    fc.boolean(),
    fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 800 })),
  )
  .map(([first, startLength, endLength, open, days]) => {
    const last = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
    return open
      ? { start: first.slice(0, startLength) }
      : { start: first.slice(0, startLength), end: last.slice(0, endLength) };
  })
  .filter(({ end }) => end === undefined || /^\d/.test(end));

/** Few dates of every precision, so that pairs are often alike. */
export const closeDate: fc.Arbitrary<NewsDate> = fc.oneof(
  fc.constantFrom("2023", "2024", "2024-08", "2024-09", "2024-09-19", "2024-09-20", "2024-09-21"),
  fc
    .tuple(
      fc.constantFrom("2024-09-19", "2024-09-20", "2024-09-21"),
      fc.constantFrom("T00:00", "T10:00", "T10:00:30", "T10:00:30.5", "T23:59"),
      fc.constantFrom("Z", "+00:00", "+01:00", "+14:00", "-12:00", "-05:30"),
    )
    .map((parts) => parts.join("")),
);

/** Periods of {@link closeDate}. */
export const closePeriod: fc.Arbitrary<Period> = fc
  .record({ start: closeDate, end: fc.option(closeDate, { nil: undefined }) })
  .filter(({ start, end }) => end === undefined || compareDates(start, end) <= 0);
