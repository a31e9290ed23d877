import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NewsgraphError, parsePeriod } from "../../src/dates.js";
import { isNewsDate } from "../../src/values/news-date.js";
import { isOrdered } from "../../src/values/period.js";
import { locales } from "./locales.js";

const { fr } = locales;

describe("parsePeriod on what is no period", () => {
  it.each([
    ["nothing", ""],
    ["spaces", " \u00a0\n"],
    ["marks only", "\u200f\u200e\u061c\u2069"],
    ["a lone surrogate", "19 \ud800 septembre"],
    ["1 MB of digits", "1".repeat(1_000_000)],
    ["1 MB of dashes", "-".repeat(1_000_000)],
    ["a null byte", "19 septembre\0"],
    ["a combining pile", `septembre${"\u0301".repeat(150)} 2024x`],
    ["prototype words", "constructor __proto__ toString"],
  ])("%s is an issue", (_, text) => {
    for (const locale of Object.values(locales)) {
      const { period, issues } = parsePeriod(text, { locale, published: "2024-09-20" });
      expect(period).toBeUndefined();
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({ severity: "error", path: "" });
      expect(issues[0]?.message.length).toBeLessThan(400);
    }
  });

  it.each([[undefined], [null], [19], [{}], [["19 septembre 2024"]], [Symbol.iterator], [() => 1], [10n]])(
    "%s is an issue",
    (value) => {
      const { issues } = parsePeriod(value as never, { locale: fr });
      expect(issues[0]?.code).toBe("dates/unreadable-period");
    },
  );

  it("names the part that was not read", () => {
    const message = (text: string) => parsePeriod(text, { locale: fr }).issues[0]?.message;
    const visit = "effectue une visite du 19 au 21 septembre dans…";
    expect(message(visit)).toContain(`"effectue une visite" in "${visit}" was not read`);
    expect(message("19 septembre 2024 à Ankara")).toContain('"Ankara" in');
    expect(message("19 septembre 2024 20")).toContain('"20" in "19 septembre 2024 20" was not read');
  });

  it("never throws, and gives a period or an issue, for any text", () => {
    const words = [
      "19",
      "21",
      "2",
      "2024",
      "septembre",
      "mar",
      "du",
      "au",
      "et",
      "–",
      ",",
      ".",
      "/",
      "1er",
      "(",
      ")",
      "jeudi",
      " ",
      "de",
      "3/4/2024",
      "30.12.",
    ];
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 210 }),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(" ")),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...Object.values(locales)), (text, locale) => {
        const { period, issues } = parsePeriod(text, { locale, published: "2024-09-20" });
        expect(issues).toHaveLength(period === undefined ? 1 : 0);
        if (period === undefined) return;
        expect(isNewsDate(period.start) && (period.end === undefined || isNewsDate(period.end))).toBe(true);
        expect(isOrdered(period)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("takes no longer for a hostile text than its length bounds", () => {
    const texts = [
      "19 ".repeat(66),
      "1.1.".repeat(50),
      "du ".repeat(66),
      "19, ".repeat(50),
      " ".repeat(200),
      "septembre ".repeat(20),
    ];
    const began = performance.now();
    for (let round = 0; round < 100; round++) for (const text of texts) parsePeriod(text, { locale: fr });
    expect((performance.now() - began) / 600).toBeLessThan(10);
  });

  it("throws for a wrong option only", () => {
    expect(() => parsePeriod("2024", { locale: "fr" as never })).toThrow(NewsgraphError);
    expect(() => parsePeriod("2024", { locale: undefined as never })).toThrow(/is not a date-fns locale/);
    expect(() => parsePeriod("2024", { locale: fr, published: "20/09/2024" })).toThrow(
      /"20\/09\/2024" is not a date/,
    );
  });
});
