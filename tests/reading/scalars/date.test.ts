import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NewsDate } from "../../../src/index.js";
import { readDate } from "../../../src/reading/scalars/date.js";

describe.each(["UTC", "America/Los_Angeles", "Pacific/Apia"])("dates, in the zone %s", (zone) => {
  beforeEach(() => {
    vi.stubEnv("TZ", zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each<[string, string]>([
    ["2024", "2024"],
    ["2024-09", "2024-09"],
    ["2024-09-20T10:00+01:00", "2024-09-20T10:00+01:00"],
    [" 2024-09-20\n", "2024-09-20"],
    ["2024-09-20T10:00:00+0200", "2024-09-20T10:00:00+02:00"],
    ["2024-09-20T10:00:00-07", "2024-09-20T10:00:00-07:00"],
    ["2024-09-20T10:00:00 +0200", "2024-09-20T10:00:00+02:00"],
    ["2024-09-20 10:00:00+02:00", "2024-09-20T10:00:00+02:00"],
    ["2024-09-20t10:00z", "2024-09-20T10:00Z"],
    ["2024-09-20 10:00 UTC", "2024-09-20T10:00Z"],
    ["2024-09-20 10:00 GMT+0200", "2024-09-20T10:00+02:00"],
    ["2024-09-20T10:00:00+02:00CEST", "2024-09-20T10:00:00+02:00"],
    ["2024-09-20T10:00:00.1234567891Z", "2024-09-20T10:00:00.123456789Z"],
    ["2024-09-20T10:00:00,5Z", "2024-09-20T10:00:00.5Z"],
    ["2024-09-20T10:00:00:684Z", "2024-09-20T10:00:00.684Z"],
    ["2024-09-20T9:05:3Z", "2024-09-20T09:05:03Z"],
    ["20240920T100000Z", "2024-09-20T10:00:00Z"],
    ["20240920T1000+0200", "2024-09-20T10:00+02:00"],
    ["2024/09/20", "2024-09-20"],
    ["2024-9-5", "2024-09-05"],
    ["Fri, 20 Sep 2024 10:00:00 +0200", "2024-09-20T10:00:00+02:00"],
    ["Fri, 20 Sep 2024 10:00:00 GMT", "2024-09-20T10:00:00Z"],
    ["Fri Sep 20 2024 10:00:00 GMT+0200 (Central European Summer Time)", "2024-09-20T10:00:00+02:00"],
    ["September 20, 2024", "2024-09-20"],
    ["Sept. 20th, 2024", "2024-09-20"],
    ["20 September 2024", "2024-09-20"],
    ["20-Sep-2024", "2024-09-20"],
    ["May 3, 2024", "2024-05-03"],
    ["Friday, September 20, 2024", "2024-09-20"],
    ["20/10/2024", "2024-10-20"],
    ["10/20/2024", "2024-10-20"],
    ["20.10.2024", "2024-10-20"],
    ["09/09/2024", "2024-09-09"],
    ["Fri, 12/22/2023 - 05:00", "2023-12-22"],
  ])("%j is %s", (given, value) => {
    expect(readDate(given)).toMatchObject({ value });
  });

  test.each([
    ["2024-09-20T10:00:00", "2024-09-20"],
    ["2024-09-20 23:59", "2024-09-20"],
    ["04:25:06 PM IST Apr 08, 2020", "2020-04-08"],
    ["2024-09-20T00:30:00PDT", "2024-09-20"],
    ["September 20, 2024 at 11:30 pm EDT", "2024-09-20"],
  ])("of %j the day is %s; the time could be that of any place", (given, value) => {
    expect(readDate(given)).toMatchObject({ value });
  });

  test.each<[string, string]>([
    ["2024-02-30", "is a day that does not exist"],
    ["2023-02-29T10:00:00Z", "is a day that does not exist"],
    ["0000-00-00", "is a day that does not exist"],
    ["31 April 2024", "is a day that does not exist"],
    ["2024-09-20T25:00:00Z", "has a time that does not exist"],
    ["2024-09-20T10:61Z", "has a time that does not exist"],
    ["2024-09-20T24:00:00Z", "has a time that does not exist"],
    ["2024-09-20T10:00:00+99:00", "has an offset that does not exist"],
    ["09/10/2024", "could be two days: which number is the month is not said"],
    ["1.2.2024", "could be two days: which number is the month is not said"],
    ["20 septembre 2024", "is no date that can be read without guessing"],
    ["1726800000", "is no date that can be read without guessing"],
    ["20240920", "is no date that can be read without guessing"],
    ["20/10/24", "is no date that can be read without guessing"],
    ["yesterday", "is no date that can be read without guessing"],
    ["2024-09-20T10:00:00+5.5:00", "is no date that can be read without guessing"],
    ["", "is no date that can be read without guessing"],
    ["9".repeat(1000), "is no date that can be read without guessing"],
  ])("%j %s", (given, reason) => {
    expect(readDate(given)).toEqual({ reason });
  });
});

test("whatever the text, what is read is a date of the model and reads as itself", () => {
  const signs = fc.constantFrom(..."0123456789-/:.,TZ+ ", "Sep", "GMT", "pm", "2024");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(signs, { maxLength: 24 }).map((all) => all.join("")),
      ),
      (text) => {
        const found = readDate(text);
        if ("reason" in found) return;
        expect(NewsDate.safeParse(found.value).success).toBe(true);
        expect(readDate(found.value)).toEqual({ value: found.value });
      },
    ),
    { numRuns: 5000 },
  );
});

test("a date-time in every form is the same instant or the same day", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
      (instant) => {
        const iso = instant.toISOString();
        expect(readDate(instant.toUTCString())).toMatchObject({ value: `${iso.slice(0, 19)}Z` });
        expect(readDate(iso.replace("T", " ").replace("Z", "+0000"))).toMatchObject({
          value: iso.replace("Z", "+00:00"),
        });
        expect(readDate(iso.slice(0, 19))).toMatchObject({ value: iso.slice(0, 10) });
      },
    ),
  );
});
