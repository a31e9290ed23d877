import { describe, expect, test } from "vitest";
import { isIsoDate, isIsoDuration, isIsoTime } from "../../../src/checks/schema-org/iso-8601.js";

/** Texts as lines of a table: what is right, what is not. */
const right = (texts: string): readonly [string, boolean][] => texts.split(" ").map((text) => [text, true]);
const wrong = (texts: string): readonly [string, boolean][] => texts.split(" ").map((text) => [text, false]);

describe("a date", () => {
  test.each([
    // With our own grammar.
    ...right("2024 2024-09 2024-09-20 2024-09-20T10:00Z 2024-09-20T10:00:59.123+01:00 2024-02-29"),
    ...wrong("2023-02-29 2024-13 2024-00 2024-09-31 2024-9-20 20-09-2024 24-09-20 2024-09-20T25:00Z"),
    // Without an offset, or with one of hours alone.
    ...right("2024-09-20T10:00 2024-09-20T10:00:59 2024-09-20T10:00:59.5 2024-09-20T10:00:59.123456789"),
    ...right("2024-09-20T10:00+01 2024-09-20T10:00-14 2024-09-20T10:00:59+00"),
    ...wrong("2024-09-20T10 2024-09-20T10:0 2024-09-20T10:60 2024-09-20T10:00:60 2024-09-20T24:01"),
    ...wrong(
      "2024-09-20T10:00+15 2024-09-20T10:00+1 2024-09-20T10:00+2 2024-09-31T10:00 2024-02-30T10:00+01",
    ),
    ...wrong("2024-09-20T10:00x x2024-09-20T10:00 2024-09-20T10:00:59. 2024-09-20T10:00:59.1234567890"),
    // The comma before a fraction, the end of the day.
    ...right("2024-09-20T10:00:59,5Z 2024-09-20T10:00:59,5 2024-09-20T24:00 2024-09-20T24:00:00Z"),
    ...right("2024-09-20T24:00:00.000Z"),
    ...wrong("2024-09-20T10:00,5Z 2024-09-20T10:00:59,Z 2024-09-20T10:00:59,x 2024-09-20T24:00:01Z"),
    // Weeks and days of the year.
    ...right("2024-W01 2024-W38-5 2024W38 2024W385 2024-W53-7 2024-W10 2024-W49-1"),
    ...wrong("2024-W00 2024-W54 2024-W38-0 2024-W38-8 2024-W3 x2024-W38 2024-W38x 24-W38 2024-W385-1"),
    ...right("2024-001 2024-264 2024264 2024-366 2024-099 2024-359 2024-300"),
    ...wrong("2024-000 2024-367 2024-370 2024-400 x2024-001 2024-001x 24-001"),
    // Without its signs.
    ...right("20240920 20240920T1000 20240920T100059 20240920T1000Z 20240920T1000+01 20240920T100059+0100"),
    ...wrong("20240931 20241301 20240920T2500 20240920T1060 20240920T10 202409 202409200 x20240920"),
    ...wrong("20240920T1000+1 20240920T1000Zx 20240920x"),
    // Far away.
    ...right("-0044 -0044-03 -0044-03-15 +12024 +012024-09 -10000-12-31 -0044-03-15T10:00"),
    ...wrong("-044 +2024 -0044-13 -0044-00 -0044-03-00 -0044-03-32 x-0044 -0044x +1202400 -0044-03-15T10"),
    // Two of them, as an interval.
    ...right("2024/2025 2024-09-20/2024-09-21 2024-09-20/.. 2024-09-20/ 2024-09-20T10:00/20240921"),
    ...wrong("2024/2025/2026 2024/x x/2024 /2024 ../2024 2024/... /"),
    // What is none.
    ...wrong("x today 1726826400 10:00 P1D"),
  ])("%s: %j", (text, isDate) => {
    expect(isIsoDate(text)).toBe(isDate);
  });

  test("is no longer than a date can be, and an interval no longer than two", () => {
    const far = `-0044-03-15T${"x".repeat(30)}`;
    expect(isIsoDate(far)).toBe(true);
    expect(isIsoDate(`${far}x`)).toBe(false);
    expect(isIsoDate(`${far.slice(0, 39)}/${far.slice(0, 40)}`)).toBe(true);
    expect(isIsoDate(`${far.slice(0, 40)}/${far.slice(0, 40)}`)).toBe(false);
    expect(isIsoDate("")).toBe(false);
  });
});

describe("a time of day", () => {
  test.each([
    ...right("10:00 T10:00 23:59 00:00 10:00:59 10:00:59.5 10:00:59.123 10:00Z 10:00+01:00 10:00:59-14:59"),
    ...wrong("24:00 10:60 10:00:60 1:00 10 10:0 x10:00 10:00x 10:00:59. 10:00+1:00 10:00+15:00 10:00+01:60"),
    ...wrong("TT10:00 10:00+01 29:00 10:00:5 30:00 10:00+24:00"),
  ])("%s: %j", (text, isTime) => {
    expect(isIsoTime(text)).toBe(isTime);
  });

  test("is no longer than 40 characters", () => {
    expect(isIsoTime(`10:00:59.${"1".repeat(31)}`)).toBe(true);
    expect(isIsoTime(`10:00:59.${"1".repeat(32)}`)).toBe(false);
  });
});

describe("a duration", () => {
  test.each([
    ...right("P1Y P10Y P1M P1D P1W P2.5W P2,5W P1Y2M3D P1Y2M3W4D PT1H PT1M PT1S PT1H30M PT36H P1DT12H"),
    ...right(
      "P1Y2M3W4DT5H6M7S PT0.5S PT0,5S PT10.25H PT1.5M P0.5Y P0.5M P0.5D P0D -P1D +P1D P1.25Y P2,75M P1,25D",
    ),
    ...right("PT1,25H PT1,25M PT1.25S P10M P10D PT10M PT10S P10W P1Y10W P1Y1.25W P1Y1,5W"),
    ...wrong("P PT P1 1D D P1H PT1D P1S PT P1DT P1D1Y PT1S1M P1DPT1H p1d P1.D P.5D P1..5D xP1D P1Dx --P1D"),
    ...wrong("PT1H2 P1YT PTH P1Y2D3M P1DD P-1D PT1.H PT1.M PT1.S P1.Y P1.M P1.W PT1H1H P1Y.5W P1M1."),
  ])("%s: %j", (text, isDuration) => {
    expect(isIsoDuration(text)).toBe(isDuration);
  });

  test("is no longer than 40 characters", () => {
    expect(isIsoDuration(`P${"1".repeat(38)}D`)).toBe(true);
    expect(isIsoDuration(`P${"1".repeat(39)}D`)).toBe(false);
  });
});
