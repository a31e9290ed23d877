import { TZDateMini } from "@date-fns/tz/date/mini";
import { format } from "date-fns/format";
import { type NewsDate, precisionOf } from "../values/news-date.js";
import type { Period } from "../values/period.js";
import { firstDayOf } from "./calendar.js";
import type { Wording } from "./languages/language.js";
import { languageOf } from "./languages/language-of.js";
import type { Point } from "./languages/point.js";
import { latinDigits } from "./latin-digits.js";
import type { PeriodLocale } from "./period-locale.js";
import { requirePeriod } from "./require-date.js";

/** How {@link formatPeriod} words a period. */
export interface FormatPeriodOptions {
  /** A date-fns locale: `import { fr } from "date-fns/locale/fr"`. */
  readonly locale: PeriodLocale;
}

/**
 * A period in the words of a locale, always with its year, in Latin digits. Of a date-time, the day is printed.
 * French, English, Spanish, German, Italian, Turkish and Arabic have their own idiom; any other locale prints its long
 * date, and a dash between two. A period without an end is worded "from … on". Throws a `NewsgraphError` for what is
 * not a period or not a locale.
 *
 * @example
 * formatPeriod({ start: "2024-09-19", end: "2024-09-21" }, { locale: fr }); //=> "du 19 au 21 septembre 2024"
 * @example
 * formatPeriod({ start: "2024-09-30", end: "2024-10-02" }, { locale: enUS }); //=> "September 30 – October 2, 2024"
 */
export function formatPeriod(period: Period, options: FormatPeriodOptions): string {
  requirePeriod(period);
  const { locale } = options;
  const wording = languageOf(locale)?.wording?.(locale);
  const start = period.start.slice(0, 10);
  const end = period.end?.slice(0, 10);
  return wording === undefined ? generic(start, end, locale) : idiomatic(start, end, locale, wording);
}

function idiomatic(
  start: NewsDate,
  end: NewsDate | undefined,
  locale: PeriodLocale,
  wording: Wording,
): string {
  if (end === undefined) return wording.since(pointOf(start, locale));
  if (start === end) return wording.on(pointOf(start, locale));
  return wording.range(pointOf(start, locale), pointOf(end, locale));
}

function generic(start: NewsDate, end: NewsDate | undefined, locale: PeriodLocale): string {
  if (end === undefined) return `${longDate(start, locale)} –`;
  return start === end ? longDate(start, locale) : `${longDate(start, locale)} – ${longDate(end, locale)}`;
}

function pointOf(date: NewsDate, locale: PeriodLocale): Point {
  const [year = 0, month, day] = date.split("-").map(Number);
  return { day, month: month === undefined ? undefined : monthName(month - 1, locale), year };
}

function monthName(month: number, locale: PeriodLocale): string {
  return locale.localize.month(month as 0, { width: "wide", context: "formatting" });
}

const LONG = { year: "y", month: "LLLL y", day: "PPP", time: "PPP" } as const;

/** `format` reads a date through its getters, which in a TZDate never ask the host's zone. */
function longDate(date: NewsDate, locale: PeriodLocale): string {
  const midnight = new TZDateMini(Date.parse(`${firstDayOf(date)}T00:00Z`), "UTC");
  return latinDigits(format(midnight, LONG[precisionOf(date)], { locale }));
}
