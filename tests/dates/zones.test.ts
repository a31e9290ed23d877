import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDate, isOngoing, NewsgraphError, toDate } from "../../src/dates.js";

const ZONES = [
  "UTC",
  "Africa/Casablanca",
  "Europe/Istanbul",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  // Midnight is skipped, or comes twice, when clocks change.
  "Africa/Cairo",
  "America/Havana",
  "America/Santiago",
  "Atlantic/Azores",
  // A whole day was skipped in 2011; -00:44:30 until 1972.
  "Pacific/Apia",
  "Africa/Monrovia",
];
const zone = fc.constantFrom(...ZONES);
const instant = fc.oneof(
  fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2060, 0) }),
  fc
    .integer({ min: Date.UTC(1960, 0) / 1000, max: Date.UTC(2060, 0) / 1000 })
    .map((seconds) => seconds * 1000),
);

/** The local day by another way: the parts that Intl prints. */
const formats = new Map<string, Intl.DateTimeFormat>();
function dayIn(time: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, format);
  return format.format(time);
}

describe("fromDate", () => {
  it.each([
    ["2024-09-20T09:00:00Z", "Africa/Casablanca", undefined, "2024-09-20T10:00+01:00"],
    ["2024-03-20T09:00:00Z", "Africa/Casablanca", undefined, "2024-03-20T09:00+00:00"],
    ["2024-01-20T09:00:00Z", "Europe/Istanbul", undefined, "2024-01-20T12:00+03:00"],
    ["2015-01-20T09:00:00Z", "Europe/Istanbul", undefined, "2015-01-20T11:00+02:00"],
    ["2024-09-20T09:00:07Z", "UTC", undefined, "2024-09-20T09:00:07+00:00"],
    ["2024-09-20T09:00:07.5Z", "UTC", undefined, "2024-09-20T09:00:07.500+00:00"],
    ["2024-09-20T09:59:59.999Z", "UTC", "minute", "2024-09-20T09:59+00:00"],
    ["2024-09-20T09:59:59.999Z", "UTC", "second", "2024-09-20T09:59:59+00:00"],
    ["2024-09-20T22:30:00Z", "Europe/Istanbul", "day", "2024-09-21"],
    ["2024-12-31T22:30:00Z", "Europe/Istanbul", "month", "2025-01"],
    ["2024-12-31T22:30:00Z", "Europe/Istanbul", "year", "2025"],
    ["1970-06-01T00:00:00Z", "Africa/Monrovia", undefined, "1970-05-31T23:16-00:44"],
    ["1970-06-01T00:00:00Z", "Africa/Monrovia", "day", "1970-05-31"],
    ["2024-07-01T00:00:00Z", "Asia/Kathmandu", undefined, "2024-07-01T05:45+05:45"],
    ["2024-07-01T00:00:00Z", "America/St_Johns", undefined, "2024-06-30T21:30-02:30"],
  ] as const)("%s in %s, %s: %s", (date, timeZone, precision, expected) => {
    expect(fromDate(new Date(date), timeZone, { precision })).toBe(expected);
  });

  it("is undone by toDate", () => {
    fc.assert(
      fc.property(instant, zone, (time, timeZone) => {
        expect(toDate(fromDate(new Date(time), timeZone)).getTime()).toBe(time);
        expect(fromDate(new Date(time), timeZone, { precision: "day" })).toBe(dayIn(time, timeZone));
      }),
      { numRuns: 5000 },
    );
  });

  it("refuses an invalid Date, an unknown zone, an unknown precision, and years that a date cannot have", () => {
    const now = new Date("2024-09-20T09:00Z");
    for (const make of [
      () => fromDate(new Date(Number.NaN), "UTC"),
      () => fromDate("2024-09-20" as never, "UTC"),
      () => fromDate(now, undefined as never),
      () => fromDate(now, ""),
      () => fromDate(now, "Casablanca"),
      () => fromDate(now, "+01:00"),
      () => fromDate(now, "x+01"),
      () => fromDate(now, "constructor"),
      () => fromDate(now, "UTC", { precision: "hour" as never }),
      () => fromDate(new Date("+012024-09-20T09:00Z"), "UTC"),
      () => fromDate(new Date("-000001-09-20T09:00Z"), "UTC"),
      () => fromDate(new Date(8.64e15), "Pacific/Kiritimati"),
    ]) {
      expect(make).toThrow(NewsgraphError);
    }
  });
});

describe("toDate", () => {
  it.each([
    ["2024-09-20T10:00+01:00", undefined, "2024-09-20T09:00:00.000Z"],
    ["2024-09-20T10:00:07.9999+01:00", undefined, "2024-09-20T09:00:07.999Z"],
    ["1969-12-31T23:59:59.9999Z", undefined, "1969-12-31T23:59:59.999Z"],
    ["1970-01-01T00:00:01.001Z", undefined, "1970-01-01T00:00:01.001Z"],
    ["2024-09-20", "Europe/Istanbul", "2024-09-19T21:00:00.000Z"],
    ["2024-09", "Africa/Casablanca", "2024-08-31T23:00:00.000Z"],
    ["2024", "America/Los_Angeles", "2024-01-01T08:00:00.000Z"],
    ["2024-09-08", "America/Santiago", "2024-09-08T04:00:00.000Z"],
    ["2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
    ["2023-10-29", "Atlantic/Azores", "2023-10-29T00:00:00.000Z"],
  ])("%s in %s: %s", (date, timeZone, expected) => {
    expect(toDate(date, { timeZone }).toISOString()).toBe(expected);
  });

  it("is the first instant of the day, in every zone", () => {
    const days = fc.integer({ min: Date.UTC(1990, 0) / 86_400_000, max: Date.UTC(2030, 0) / 86_400_000 });
    fc.assert(
      fc.property(days, zone, (number, timeZone) => {
        const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const start = toDate(date, { timeZone }).getTime();
        expect(dayIn(start, timeZone) >= date).toBe(true);
        expect(dayIn(start - 1, timeZone) < date).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("never takes the host's zone", () => {
    expect(() => toDate("2024-09-20")).toThrow(/pass `timeZone`/);
    expect(() => toDate("2024-09-20", { timeZone: "Nowhere" })).toThrow(/"Nowhere" is not a time zone/);
    expect(() => toDate("2024-09-20T10:00")).toThrow(NewsgraphError);
  });
});

describe("isOngoing", () => {
  const visit = { start: "2024-09-19", end: "2024-09-21" };
  it.each([
    [visit, "2024-09-18T23:59+03:00", undefined, false],
    [visit, "2024-09-19T00:00+03:00", undefined, true],
    [visit, "2024-09-21T23:59:59+03:00", undefined, true],
    [visit, "2024-09-22T00:00+03:00", undefined, false],
    [visit, "2024-09-21T22:30+00:00", undefined, true],
    [visit, "2024-09-21T22:30+00:00", "Europe/Istanbul", false],
    [visit, new Date("2024-09-21T20:59:59Z"), "Europe/Istanbul", true],
    [visit, new Date("2024-09-21T21:00Z"), "Europe/Istanbul", false],
    [{ start: "2024-09", end: "2024-09" }, "2024-09-30T23:00+01:00", undefined, true],
    [{ start: "2024-09", end: "2024-09" }, "2024-10-01T00:00+01:00", undefined, false],
    [{ start: "2024", end: "2024" }, "2024-12-31T23:00+01:00", undefined, true],
    [
      { start: "2024-09-20T10:00+01:00", end: "2024-09-20T12:00+01:00" },
      new Date("2024-09-20T11:00Z"),
      undefined,
      true,
    ],
    [
      { start: "2024-09-20T10:00+01:00", end: "2024-09-20T12:00+01:00" },
      new Date("2024-09-20T11:00:01Z"),
      undefined,
      false,
    ],
    [{ start: "2024-09-20T10:00+01:00", end: "2024-09-20" }, "2024-09-20T23:00+01:00", undefined, true],
    [{ start: "2024-09-19" }, "2024-09-18T10:00+01:00", undefined, false],
    [{ start: "2024-09-19" }, "2024-09-19T10:00+01:00", undefined, true],
    [{ start: "2024-09-19" }, "2024-09-20T10:00+01:00", undefined, undefined],
  ] as const)("%j at %s in %s: %s", (period, now, timeZone, expected) => {
    expect(isOngoing(period, now, { timeZone })).toBe(expected);
  });

  it("refuses a now that is no instant, and a Date without a calendar", () => {
    expect(() => isOngoing(visit, new Date("2024-09-20T10:00Z"))).toThrow(/pass `timeZone`/);
    expect(() => isOngoing(visit, "2024-09-20")).toThrow(/does not say when it is now/);
    expect(() => isOngoing(visit, new Date(Number.NaN), { timeZone: "UTC" })).toThrow(NewsgraphError);
    expect(() => isOngoing(visit, undefined as never)).toThrow(NewsgraphError);
    expect(() => isOngoing(visit, "2024-09-20T10:00Z", { timeZone: "Mars" })).toThrow(NewsgraphError);
  });
});
