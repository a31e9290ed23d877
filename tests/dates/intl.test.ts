import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/dates.js";
import { locales } from "./locales.js";

const { fr, enUS, enGB, es, de, it: italian, tr, ar, arMA } = locales;

/** Another hand than ours: dates as Intl prints them, in countries that print them differently. */
const tags = {
  fr,
  "fr-CA": { ...fr, code: "fr-CA" },
  "en-US": enUS,
  "en-GB": enGB,
  "en-CA": { ...enUS, code: "en-CA" },
  es,
  "es-MX": es,
  de,
  "de-AT": de,
  it: italian,
  tr,
  ar,
  "ar-MA": arMA,
  ...{ "ar-EG": ar, "ar-SY": ar, "ar-DZ": ar, "ar-MR": ar, "ar-IQ": ar },
};
const styles: readonly (readonly [Intl.DateTimeFormatOptions, length: number, always: boolean])[] = [
  [{ dateStyle: "full" }, 10, true],
  [{ dateStyle: "long" }, 10, true],
  [{ year: "numeric", month: "long" }, 7, true],
  [{ dateStyle: "medium" }, 10, false],
  [{ dateStyle: "short" }, 10, false],
  [{ year: "numeric", month: "short" }, 7, false],
  [{ weekday: "short", day: "numeric", month: "short", year: "numeric" }, 10, false],
  [{ year: "numeric", month: "2-digit", day: "2-digit" }, 10, false],
];
const DAY = 86_400_000;

describe.each(Object.entries(tags))("parsePeriod on what Intl prints in %s", (tag, locale) => {
  it("reads long dates, and of short ones never another period than is meant", () => {
    for (const [style, length, always] of styles) {
      const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC", calendar: "gregory" });
      for (let start = Date.UTC(2024, 0, 1); start < Date.UTC(2025, 0); start += 9 * DAY) {
        for (const end of [start, start + 2 * DAY, start + 20 * DAY, start + 300 * DAY]) {
          const text = start === end ? format.format(start) : format.formatRange(start, end);
          const { period } = parsePeriod(text, { locale, published: "2024-06-01" });
          const [first, last] = [start, end].map((time) => new Date(time).toISOString().slice(0, length));
          if (period !== undefined || always)
            expect([text, period]).toEqual([text, { start: first, end: last }]);
        }
      }
    }
  });
});
