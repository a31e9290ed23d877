import assert from "node:assert/strict";
import fc from "fast-check";
import * as dates from "../../../src/dates.js";
import { isNewsDate } from "../../../src/values/news-date.js";
import { isOrdered } from "../../../src/values/period.js";
import { newsDate } from "../../arbitraries/values.js";
import { period } from "../../dates/arbitraries.js";
import { locales } from "../../dates/locales.js";
import { sameTwice } from "../demands/answers.js";
import { frozen } from "../demands/frozen.js";
import { demandIssues } from "../demands/issues.js";
import { DOCUMENTED, MISUSE, orThrown } from "../demands/throws.js";
import { leafText } from "../inputs/leaves.js";
import { wrongOptions } from "../inputs/options.js";
import { anyValue } from "../inputs/values.js";
import { type FuzzProperty, property } from "../property.js";

const locale = fc.constantFrom(...Object.values(locales));
const zone = fc.constantFrom(
  "Europe/Istanbul",
  "Africa/Casablanca",
  "America/New_York",
  "UTC",
  "Asia/Kathmandu",
);

/** A printed period with something of it left out, doubled or put elsewhere; or any text. */
const printed = fc.oneof(
  fc
    .tuple(
      period,
      locale,
      fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.constantFrom("", " ", "19", "–", "du", "\u200f", "é")), {
        maxLength: 3,
      }),
    )
    .map(([given, language, changes]) =>
      changes.reduce(
        (text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length),
        dates.formatPeriod(given, { locale: language }),
      ),
    ),
  leafText,
);

const nearDate = fc
  .tuple(newsDate, fc.nat(30), fc.constantFrom("", "0", "-", "T", "Z", "x", "٣"))
  .map(([date, at, piece]) => date.slice(0, at) + piece + date.slice(at + 1));

const anyDate = fc.oneof(newsDate, nearDate, leafText);
const anyPeriod = fc.record(
  { start: anyDate, end: anyDate },
  { requiredKeys: ["start"], noNullPrototype: true },
);

export const dateFunctions: readonly FuzzProperty[] = [
  property(
    "parsePeriod:text",
    "Any text is a period, or a finding says why it is none.",
    () => fc.tuple(printed, locale, fc.option(newsDate, { nil: undefined })),
    ([text, language, published]) => {
      const { period: found, issues } = sameTwice(() =>
        dates.parsePeriod(text, { locale: language, published }),
      );
      demandIssues(issues);
      assert.equal(issues.length, found === undefined ? 1 : 0);
      if (found === undefined) return;
      assert.ok(isNewsDate(found.start) && (found.end === undefined || isNewsDate(found.end)));
      assert.ok(isOrdered(found));
    },
  ),
  property(
    "dates:periods",
    "Any two periods are compared without an error; what counts and words them refuses what is none.",
    () => fc.tuple(anyPeriod, anyPeriod, locale, zone, anyDate),
    ([a, b, language, timeZone, now]) => {
      frozen([a, b]);
      const order = dates.comparePeriods(a, b);
      assert.ok([-1, 0, 1].includes(order));
      if (
        isNewsDate(a.start) &&
        isNewsDate(b.start) &&
        isNewsDate(a.end ?? a.start) &&
        isNewsDate(b.end ?? b.start)
      )
        assert.equal(dates.comparePeriods(b, a), order === 0 ? 0 : -order);
      assert.equal(dates.periodsOverlap(a, b), dates.periodsOverlap(b, a));
      assert.equal(typeof dates.compareDates(a.start, b.start), "number");
      const days = orThrown(DOCUMENTED, () => dates.daysIn(a));
      assert.ok(days instanceof Error || days === undefined || days > 0);
      const text = sameTwice(() => orThrown(DOCUMENTED, () => dates.formatPeriod(a, { locale: language })));
      assert.ok(text instanceof Error || text !== "");
      const ongoing = sameTwice(() => orThrown(DOCUMENTED, () => dates.isOngoing(a, now, { timeZone })));
      assert.ok(ongoing instanceof Error || ongoing === undefined || typeof ongoing === "boolean");
    },
  ),
  property(
    "dates:instants",
    "Any date becomes an instant and comes back, or is refused.",
    () =>
      fc.tuple(
        anyDate,
        fc.oneof(zone, leafText),
        fc.date({ noInvalidDate: false }),
        fc.constantFrom("year", "month", "day", "minute", "second", "millisecond", undefined),
      ),
    ([text, timeZone, instant, precision]) => {
      const date = sameTwice(() => orThrown(DOCUMENTED, () => dates.toDate(text, { timeZone })));
      assert.ok(date instanceof Error || !Number.isNaN(date.getTime()));
      const written = sameTwice(() =>
        orThrown(DOCUMENTED, () => dates.fromDate(instant, timeZone, { precision })),
      );
      assert.ok(written instanceof Error || isNewsDate(written));
    },
  ),
  property(
    "dates:anything",
    "What is neither a date nor a period nor an option is refused, or taken as the types do not let it.",
    () => fc.tuple(anyValue, anyValue, wrongOptions),
    ([a, b, options]) => {
      for (const run of Object.values(dates)) {
        if (run === dates.NewsgraphError) continue;
        const call = run as (...given: unknown[]) => unknown;
        for (const given of [
          [a, b, options],
          [a, options],
          [{ start: a, end: b }, options],
        ])
          orThrown(MISUSE, () => call(...given));
      }
    },
  ),
];
