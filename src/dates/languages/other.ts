import { fold } from "../../values/fold.js";
import type { PeriodLocale } from "../period-locale.js";
import type { Language } from "./language.js";

/** Thai texts count years from the Buddha's death, which their digits do not tell. */
const OTHER_CALENDARS = new Set(["th"]);

/**
 * A language made of the month and day names of a date-fns locale, and of the words in its long date (`de` in
 * "1 de setembro de 2024"). `undefined` when the names cannot be told apart in a text: some hold digits (9月).
 */
export function languageFromLocale(locale: PeriodLocale, code: string): Language | undefined {
  if (OTHER_CALENDARS.has(code)) return undefined;
  const months = MONTHS.map((month) => [
    locale.localize.month(month, { width: "wide", context: "formatting" }),
    locale.localize.month(month, { width: "wide", context: "standalone" }),
  ]);
  const folded = new Set(months.map(([name = ""]) => fold(name)));
  if (folded.size < 12 || !months.flat().every((name) => /^[\p{L}\p{M}]+$/u.test(name))) return undefined;
  const weekdays = DAYS.map((day) => [locale.localize.day(day, { width: "wide", context: "formatting" })]);
  const literals = locale.formatLong.date({ width: "long" }).match(/'[^']+'/g) ?? [];
  const around = literals.map((literal) => literal.slice(1, -1));
  return { code, months, weekdays, words: { of: around, tail: around } };
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
