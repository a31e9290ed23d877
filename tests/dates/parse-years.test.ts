import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPeriod, parsePeriod } from "../../src/dates.js";
import { day } from "./arbitraries.js";
import { locales } from "./locales.js";

const { fr, de } = locales;
const read = (text: string, published: string | undefined, locale = fr) => {
  const { period, issues } = parsePeriod(text, { locale, published });
  return period ? `${period.start}/${period.end ?? ".."}` : issues[0]?.code;
};

describe("a year that is not printed", () => {
  it.each([
    ["2024-12-28", "2024-12-30/2025-01-02"],
    ["2025-01-03", "2024-12-30/2025-01-02"],
    ["2024-11-01", "2024-12-30/2025-01-02"],
    ["2025-12-28T23:30-05:00", "2025-12-30/2026-01-02"],
    ["2025-01", "2024-12-30/2025-01-02"],
    ["2024", "dates/ambiguous-year"],
    ["2024-07-01", "dates/ambiguous-year"],
    [undefined, "dates/missing-year"],
  ])("30. Dezember bis 2. Januar, published %s: %s", (published, expected) => {
    expect(read("30. Dezember bis 2. Januar", published, de)).toBe(expected);
  });

  it.each([
    ["19 septembre", "2024", "2024-09-19/2024-09-19"],
    ["19 mars", "2024-09-20", "dates/ambiguous-year"],
    ["mercredi 19 mars", "2024-09-20", "2025-03-19/2025-03-19"],
    ["mardi 19 mars", "2024-09-20", "2024-03-19/2024-03-19"],
    ["lundi 19 mars", "2024-09-20", "dates/weekday-mismatch"],
    ["29 février", "2024-02-20", "2024-02-29/2024-02-29"],
    ["29 février", "2025-02-20", "dates/ambiguous-year"],
    ["29 février", "2100-02-20", "dates/impossible-date"],
    ["31 février", undefined, "dates/impossible-date"],
    ["du 30 au 19 septembre", undefined, "dates/end-before-start"],
    ["octobre à juin", "2025-05-20", "2024-10/2025-06"],
    ["du 1er juillet au 30 septembre", "2025-02-10", "dates/ambiguous-year"],
    ["septembre", "2024-09-20", "2024-09/2024-09"],
    ["à partir du 19 septembre", "2024-09-20", "2024-09-19/.."],
    ["décembre", "0001-01-02", "dates/ambiguous-year"],
  ])("%s, published %s: %s", (text, published, expected) => {
    expect(read(text, published)).toBe(expected);
  });

  it("is taken from the date beside it, across the turn of the year", () => {
    expect(read("30 décembre au 2 janvier 2025", undefined)).toBe("2024-12-30/2025-01-02");
    expect(read("30 décembre 2024 au 2 janvier", undefined)).toBe("2024-12-30/2025-01-02");
    expect(read("du 1er octobre au 30 juin 2025", "2024-01-01")).toBe("2024-10-01/2025-06-30");
    expect(read("septembre à 2025", "2024-09-20")).toBe("dates/missing-year");
  });

  it("is found for every day within five months of the publication, and never wrong beyond", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (start, away) => {
        fc.pre(start > "1001" && start < "9997");
        const published = new Date(Date.parse(start) + away * 86_400_000).toISOString().slice(0, 10);
        const text = formatPeriod({ start, end: start }, { locale: fr }).replace(/ \d{4}$/, "");
        const { period } = parsePeriod(text, { locale: fr, published });
        if (Math.abs(away) <= 152 && !start.endsWith("02-29")) expect(period?.start).toBe(start);
        else if (Math.abs(away) <= 182 && period !== undefined) expect(period.start).toBe(start);
      }),
      { numRuns: 3000 },
    );
  });
});
