import type { Point } from "./point.js";

/** What a language needs to read and to word periods. Words may have any case, and accents are optional in reading. */
export interface Language {
  /** ISO 639, in lower case: `fr`. */
  readonly code: string;
  /** The names of the twelve months, January first, each with its short and regional forms, without dots. */
  readonly months: readonly (readonly string[])[];
  /** The names of the seven days, Sunday first, each with its short forms, without dots. */
  readonly weekdays: readonly (readonly string[])[];
  /** The words that stand around dates; each may be up to four words long. */
  readonly words: { readonly [role in Role]?: readonly string[] };
  /** The word for "and" where it is written together with the word that follows it: Arabic و. */
  readonly joinedAnd?: string;
  /** What comes first in `03/04/2024`; `undefined` where readers differ. `code` is the locale's: `en-US`. */
  numericOrder?(code: string): "day" | "month" | undefined;
  /** How a period is worded; `undefined` leaves it to the date-fns locale. */
  wording?(locale: WordingLocale): Wording;
}

/** What a word does beside a date. A word may have several roles: its place tells which one it plays. */
export type Role =
  /** Before a date: `le`, `on the`, `am`. */
  | "at"
  /** Before the first of two dates, or before one date, which it leaves a single day: `du`, `vom`. */
  | "open"
  /** Before the first of two dates; before one date it leaves the end open: `from`, `à partir du`. */
  | "since"
  /** Between the first date and the last: `au`, `bis`. */
  | "to"
  /** Between dates that follow one another: `et`. */
  | "and"
  /** Between day and month, or month and year: `de`, `of`. */
  | "of"
  /** Means the first day of the month: `premier`. */
  | "first"
  /** Written together with the number of a day: `er`, `th`. */
  | "ordinal"
  /** May close the text, and says nothing more: `tarihleri arasında`. */
  | "tail"
  /** Closes the text, and leaves the end open: `onwards`. */
  | "onward";

/** The part of a date-fns locale that wording asks. */
export interface WordingLocale {
  readonly code: string;
  readonly formatLong: { date(options: { width: "long" }): string };
}

/** How a language words periods. */
export interface Wording {
  /** One day, one month or one year. */
  on(point: Point): string;
  /** From one to another, both included. */
  range(start: Point, end: Point): string;
  /** From one on; the end is not known. */
  since(point: Point): string;
}
