import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPeriod, NewsgraphError, type Period, parsePeriod } from "../../src/dates.js";
import { period } from "./arbitraries.js";
import { locales } from "./locales.js";

const periods = {
  sameMonth: { start: "2024-09-19", end: "2024-09-21" },
  months: { start: "2024-09-30", end: "2024-10-02" },
  years: { start: "2024-12-30", end: "2025-01-02" },
  day: { start: "2024-09-01", end: "2024-09-01" },
  open: { start: "2024-09-19" },
  month: { start: "2024-09", end: "2024-09" },
  twoMonths: { start: "2024-08", end: "2024-10" },
  twoYears: { start: "2023", end: "2024" },
} satisfies { [name: string]: Period };

const wordings: {
  readonly [locale in keyof typeof locales]: { readonly [name in keyof typeof periods]: string };
} = {
  fr: {
    sameMonth: "du 19 au 21 septembre 2024",
    months: "du 30 septembre au 2 octobre 2024",
    years: "du 30 décembre 2024 au 2 janvier 2025",
    day: "le 1er septembre 2024",
    open: "à partir du 19 septembre 2024",
    month: "septembre 2024",
    twoMonths: "d’août à octobre 2024",
    twoYears: "de 2023 à 2024",
  },
  enUS: {
    sameMonth: "September 19–21, 2024",
    months: "September 30 – October 2, 2024",
    years: "December 30, 2024 – January 2, 2025",
    day: "September 1, 2024",
    open: "from September 19, 2024",
    month: "September 2024",
    twoMonths: "August–October 2024",
    twoYears: "2023–2024",
  },
  enGB: {
    sameMonth: "19–21 September 2024",
    months: "30 September – 2 October 2024",
    years: "30 December 2024 – 2 January 2025",
    day: "1 September 2024",
    open: "from 19 September 2024",
    month: "September 2024",
    twoMonths: "August–October 2024",
    twoYears: "2023–2024",
  },
  es: {
    sameMonth: "del 19 al 21 de septiembre de 2024",
    months: "del 30 de septiembre al 2 de octubre de 2024",
    years: "del 30 de diciembre de 2024 al 2 de enero de 2025",
    day: "el 1 de septiembre de 2024",
    open: "desde el 19 de septiembre de 2024",
    month: "septiembre de 2024",
    twoMonths: "de agosto a octubre de 2024",
    twoYears: "de 2023 a 2024",
  },
  de: {
    sameMonth: "19. bis 21. September 2024",
    months: "30. September bis 2. Oktober 2024",
    years: "30. Dezember 2024 bis 2. Januar 2025",
    day: "1. September 2024",
    open: "ab 19. September 2024",
    month: "September 2024",
    twoMonths: "August bis Oktober 2024",
    twoYears: "2023 bis 2024",
  },
  it: {
    sameMonth: "dal 19 al 21 settembre 2024",
    months: "dal 30 settembre al 2 ottobre 2024",
    years: "dal 30 dicembre 2024 al 2 gennaio 2025",
    day: "il 1º settembre 2024",
    open: "dal 19 settembre 2024",
    month: "settembre 2024",
    twoMonths: "da agosto a ottobre 2024",
    twoYears: "dal 2023 al 2024",
  },
  tr: {
    sameMonth: "19-21 Eylül 2024",
    months: "30 Eylül - 2 Ekim 2024",
    years: "30 Aralık 2024 - 2 Ocak 2025",
    day: "1 Eylül 2024",
    open: "19 Eylül 2024’ten itibaren",
    month: "Eylül 2024",
    twoMonths: "Ağustos-Ekim 2024",
    twoYears: "2023-2024",
  },
  ar: {
    sameMonth: "من 19 إلى 21 سبتمبر 2024",
    months: "من 30 سبتمبر إلى 2 أكتوبر 2024",
    years: "من 30 ديسمبر 2024 إلى 2 يناير 2025",
    day: "1 سبتمبر 2024",
    open: "ابتداءً من 19 سبتمبر 2024",
    month: "سبتمبر 2024",
    twoMonths: "من أغسطس إلى أكتوبر 2024",
    twoYears: "من 2023 إلى 2024",
  },
  arMA: {
    sameMonth: "من 19 إلى 21 شتنبر 2024",
    months: "من 30 شتنبر إلى 2 أكتوبر 2024",
    years: "من 30 دجنبر 2024 إلى 2 يناير 2025",
    day: "1 شتنبر 2024",
    open: "ابتداءً من 19 شتنبر 2024",
    month: "شتنبر 2024",
    twoMonths: "من غشت إلى أكتوبر 2024",
    twoYears: "من 2023 إلى 2024",
  },
};

describe("formatPeriod", () => {
  for (const [name, words] of Object.entries(wordings)) {
    const locale = locales[name as keyof typeof locales];
    it.each(Object.entries(words))(`${name}, %s: %s`, (kind, expected) => {
      expect(formatPeriod(periods[kind as keyof typeof periods], { locale })).toBe(expected);
    });
  }

  it("melts the Italian article, elides the French preposition, and follows the Turkish number word", () => {
    expect(formatPeriod({ start: "2024-08-08", end: "2024-08-11" }, { locale: locales.it })).toBe(
      "dall’8 all’11 agosto 2024",
    );
    expect(formatPeriod({ start: "2024-07", end: "2024-08" }, { locale: locales.it })).toBe(
      "da luglio ad agosto 2024",
    );
    expect(formatPeriod({ start: "2024-04" }, { locale: locales.fr })).toBe("à partir d’avril 2024");
    const from = (year: string) => formatPeriod({ start: year }, { locale: locales.tr });
    expect(["2021", "2023", "2026", "2010", "2040", "2070", "2000", "1900"].map(from).join(" ")).toBe(
      "2021’den itibaren 2023’ten itibaren 2026’dan itibaren 2010’dan itibaren 2040’tan itibaren 2070’ten itibaren 2000’den itibaren 1900’den itibaren",
    );
  });

  it("prints the day of a date-time, on its own calendar", () => {
    const held = { start: "2024-09-20T23:30-10:00", end: "2024-09-21T00:30-10:00" };
    expect(formatPeriod(held, { locale: locales.enGB })).toBe("20–21 September 2024");
  });

  it("refuses what is not a period, and what is not a locale", () => {
    expect(() => formatPeriod({ start: "2024-02-30" }, { locale: locales.fr })).toThrow(NewsgraphError);
    expect(() => formatPeriod({ start: "2024-09-21", end: "2024-09-19" }, { locale: locales.fr })).toThrow(
      /before its start/,
    );
    expect(() => formatPeriod({ start: "2024" }, { locale: {} as never })).toThrow(/date-fns locale/);
  });

  for (const [name, locale] of Object.entries(locales)) {
    it(`is read back the same by parsePeriod, ${name}`, () => {
      fc.assert(
        fc.property(
          period,
          fc.option(fc.constantFrom("2024-09-20", "1999"), { nil: undefined }),
          (given, published) => {
            expect(parsePeriod(formatPeriod(given, { locale }), { locale, published }).period).toEqual(given);
          },
        ),
        { numRuns: 3000 },
      );
    });
  }
});
