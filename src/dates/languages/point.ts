/** A date as it is printed: what is not printed is absent. */
export interface Point {
  readonly day?: number | undefined;
  /** The month's name. */
  readonly month?: string | undefined;
  readonly year?: number | undefined;
}

/** The printed parts that there are, with white space between. */
export function words(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

/** The start without the month and the year that the end will name: `19` of 19–21 September 2024. */
export function withoutShared(start: Point, end: Point): Point {
  if (start.year !== end.year || start.month === undefined || end.month === undefined) return start;
  const sameMonth = start.month === end.month && start.day !== undefined && end.day !== undefined;
  return sameMonth ? { day: start.day } : { day: start.day, month: start.month };
}

/**
 * Two dates with a dash between, each printed by `print`. There is white space around the dash unless one short part
 * meets its like: `19–21 September`, `September–October 2024`, but `30 September – 2 October`.
 */
export function dashed(start: Point, end: Point, print: (point: Point) => string, dash: string): string {
  const short = withoutShared(start, end);
  const alone = [short.day, short.month, short.year].filter((part) => part !== undefined).length === 1;
  const alike =
    (start.day === undefined) === (end.day === undefined) &&
    (start.month === undefined) === (end.month === undefined);
  return alone && alike ? `${print(short)}${dash}${print(end)}` : `${print(short)} ${dash} ${print(end)}`;
}
