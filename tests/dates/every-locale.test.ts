import * as all from "date-fns/locale";
import { describe, expect, it } from "vitest";
import { formatPeriod, type Period, parsePeriod } from "../../src/dates.js";

const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, "0")}`);
const periods: Period[] = [
  ...months.map((month) => ({ start: `${month}-01`, end: `${month}-21` })),
  ...months.map((month) => ({ start: month, end: month })),
  { start: "2024-12-30", end: "2025-01-02" },
  { start: "2024-09-19" },
  { start: "2023", end: "2024" },
];
const own = new Set(["fr", "en", "es", "de", "it", "tr", "ar"]);

describe.each(Object.values(all).map((locale) => [locale.code, locale] as const))("%s", (code, locale) => {
  it("prints every period, in Latin digits", () => {
    for (const period of periods) {
      const text = formatPeriod(period, { locale });
      expect(text).toMatch(/2024|2023/);
      expect(text).not.toMatch(/(?![0-9])\p{Nd}|undefined|NaN/u);
    }
  });

  it("reads what it prints, or says that it does not: never another period", () => {
    for (const period of periods) {
      const reading = parsePeriod(formatPeriod(period, { locale }), { locale, published: "2024-06-15" });
      if (own.has(code.slice(0, 2)) || reading.period !== undefined) expect(reading.period).toEqual(period);
      else expect(reading.issues[0].code).toMatch(/^dates\/(?:unreadable-period|unsupported-language)$/);
    }
  });
});
