import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  comparePeriods,
  daysIn,
  NewsgraphError,
  type Period,
  periodsOverlap,
} from "../../src/dates.js";
import { closeDate, closePeriod, day, period } from "./arbitraries.js";

const runs = { numRuns: 20_000 };

describe("comparePeriods", () => {
  it("sorts by start, then end; what says less comes first", () => {
    const sorted: Period[] = [
      { start: "2024" },
      { start: "2024-09" },
      { start: "2024-09", end: "2024-09" },
      { start: "2024-09-19" },
      { start: "2024-09-19", end: "2024" },
      { start: "2024-09-19", end: "2024-09" },
      { start: "2024-09-19", end: "2024-09-20" },
      { start: "2024-09-19", end: "2024-09-21" },
      { start: "2024-09-19T11:30+02:00" },
      { start: "2024-09-19T10:00+00:00" },
      { start: "2024-09-20" },
    ];
    expect(sorted.toReversed().sort(comparePeriods)).toEqual(sorted);
  });

  it("is a total order", () => {
    fc.assert(
      fc.property(closePeriod, closePeriod, closePeriod, (a, b, c) => {
        expect(comparePeriods(a, a)).toBe(0);
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0)
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        if (comparePeriods(a, b) === 0) expect(comparePeriods(a, c)).toBe(comparePeriods(b, c));
      }),
      runs,
    );
  });

  it("agrees with compareDates on the start, but for date-times that print different days", () => {
    fc.assert(
      fc.property(closeDate, closeDate, (a, b) => {
        const order = Math.sign(compareDates(a, b));
        fc.pre(order !== 0 && (a.length <= 10 || b.length <= 10 || a.slice(0, 10) === b.slice(0, 10)));
        expect(comparePeriods({ start: a }, { start: b })).toBe(order);
      }),
      runs,
    );
  });
});

describe("compareDates", () => {
  it("compares at the precision both have", () => {
    expect(compareDates("2024-09", "2024-09-20")).toBe(0);
    expect(compareDates("2024-09-20T10:00+01:00", "2024-09-20T09:00Z")).toBe(0);
    expect(compareDates("2024-09-20T23:30-10:00", "2024-09-21")).toBeLessThan(0);
  });
});

describe("periodsOverlap", () => {
  it.each([
    [{ start: "2024-09-19", end: "2024-09-21" }, { start: "2024-09-21", end: "2024-09-24" }, true],
    [{ start: "2024-09-19", end: "2024-09-21" }, { start: "2024-09-22" }, false],
    [{ start: "2024-09", end: "2024-09" }, { start: "2024-09-30", end: "2024-10-02" }, true],
    [{ start: "2024-09-19" }, { start: "2024-09-19T10:00+03:00" }, true],
    [{ start: "2024-09-19" }, { start: "2024-09-20" }, false],
    [{ start: "2024", end: "2024" }, { start: "2024-09-19", end: "2024-09-21" }, true],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(periodsOverlap(a, b)).toBe(expected);
    expect(periodsOverlap(b, a)).toBe(expected);
  });

  it("holds for a period and itself", () => {
    fc.assert(fc.property(period, (it) => periodsOverlap(it, it)));
  });
});

describe("daysIn", () => {
  it.each([
    [{ start: "2024-09-19", end: "2024-09-21" }, 3],
    [{ start: "2024-09-19", end: "2024-09-19" }, 1],
    [{ start: "2024-02-28", end: "2024-03-01" }, 3],
    [{ start: "2023-02-28", end: "2023-03-01" }, 2],
    [{ start: "1994-12-30", end: "1995-01-02" }, 4],
    [{ start: "0001-01-01", end: "9999-12-31" }, 3_652_059],
    [{ start: "2024-03-30T22:00+00:00", end: "2024-03-31T03:00+01:00" }, 2],
    [{ start: "2024-09-20T23:00-10:00", end: "2024-09-21T10:30+01:00" }, 2],
    [{ start: "2024-09-21T00:30+14:00", end: "2024-09-20T10:00-10:00" }, undefined],
    [{ start: "2024-09-19" }, undefined],
    [{ start: "2024-09", end: "2024-09" }, undefined],
    [{ start: "2024-09-19", end: "2024-10" }, undefined],
    [{ start: "2024", end: "2025" }, undefined],
  ])("%j: %s", (given, expected) => {
    expect(daysIn(given)).toBe(expected);
  });

  it("counts as one who turns the calendar's leaves", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1000 }), (start, more) => {
        const leaf = new Date(`${start}T00:00Z`);
        for (let turned = 0; turned < more; turned++) leaf.setUTCDate(leaf.getUTCDate() + 1);
        fc.pre(leaf.getUTCFullYear() <= 9999);
        expect(daysIn({ start, end: leaf.toISOString().slice(0, 10) })).toBe(more + 1);
      }),
    );
  });

  it("refuses what is not a period", () => {
    expect(() => daysIn({ start: "2024-09-21", end: "2024-09-19" })).toThrow(NewsgraphError);
    expect(() => daysIn({ start: "19 septembre" })).toThrow(/"19 septembre" is not a date/);
  });
});
