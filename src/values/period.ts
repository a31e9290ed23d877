import { compareNewsDates, type NewsDate } from "./news-date.js";

/**
 * A stretch of time. `end` is **inclusive**: 19 to 21 September is three days. Without `end`, only the start is known.
 *
 * @example
 * { "start": "2024-09-19", "end": "2024-09-21" }
 */
export interface Period {
  readonly start: NewsDate;
  readonly end?: NewsDate | undefined;
}

/** True unless the end lies before the start, compared at the precision that both share. */
export function isOrdered(period: Period): boolean {
  return period.end === undefined || compareNewsDates(period.start, period.end) <= 0;
}

/** True when `inner` does not leave `outer`, as far as both say. */
export function isWithin(inner: Period, outer: Period): boolean {
  const last = inner.end ?? inner.start;
  return (
    compareNewsDates(inner.start, outer.start) >= 0 &&
    (outer.end === undefined ||
      (compareNewsDates(last, outer.end) <= 0 && compareNewsDates(inner.start, outer.end) <= 0))
  );
}
