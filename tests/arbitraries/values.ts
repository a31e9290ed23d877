import fc, { type Arbitrary } from "fast-check";
import { COUNTRY_CODE } from "../../src/values/country-code.js";
import type { Identifier } from "../../src/values/identifier.js";
import { compareNewsDates, type NewsDate } from "../../src/values/news-date.js";
import type { Period } from "../../src/values/period.js";
import { type Names, visible } from "../../src/values/text.js";

/** Any UTF-16 at all, lone surrogates, controls and bidi marks among it, with at least one visible character. */
export const text: Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom(
      "</script><script>alert(1)</script>",
      "<!--<script>",
      "a & b &amp; c",
      "HAMMOUCHİ",
      "Münir Karaloğlu",
      "عبد اللطيف حموشي",
      "\u2028\u2029",
      "https://example.org/looks-like-an-address",
      "_:1",
      "urn:newsgraph:Visit",
      "constructor",
      "__proto__",
      "%s %d $x",
    ),
  )
  .map((value) => (visible().test(value) ? value : `${value}x`));

export const webUrl: Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }).filter((url) => !/[<>"{}|\\^`\s]/.test(url)),
  fc.constantFrom(
    "https://example.org/?a=1&b=2",
    "http://exämple.org:8080/ä#ö",
    "https://例え.jp/記事/1",
    "https://[2001:db8::1]/x",
    "https://example.org/%3Cscript%3E",
  ),
);

const number = (from: number, to: number, digits = 2): Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(digits, "0"));

export const newsDate: Arbitrary<NewsDate> = fc.oneof(
  number(1, 9999, 4),
  fc.tuple(number(1, 9999, 4), number(1, 12)).map((parts) => parts.join("-")),
  fc.tuple(number(1, 9999, 4), number(1, 12), number(1, 28)).map((parts) => parts.join("-")),
  fc
    .tuple(
      fc.constantFrom("2024-02-29", "2024-12-31", "1999-01-01"),
      number(0, 23),
      number(0, 59),
      fc.constantFrom("", ":00", ":59.5", ":01.123456789"),
      fc.constantFrom("Z", "+01:00", "-05:30", "+14:00", "+00:00"),
    )
    .map(([day, hour, minute, rest, offset]) => `${day}T${hour}:${minute}${rest}${offset}`),
);

export const calendarDate: Arbitrary<NewsDate> = newsDate.map((date) => date.slice(0, 10));

export const dateTime: Arbitrary<NewsDate> = newsDate.filter((date) => date.length > 10);

/** A period between two dates, in their order. */
export function periodOf(date: Arbitrary<NewsDate>): Arbitrary<Period> {
  return fc.tuple(date, fc.option(date, { nil: undefined })).map(([a, b]) => {
    if (b === undefined) return { start: a };
    return compareNewsDates(a, b) <= 0 ? { start: a, end: b } : { start: b, end: a };
  });
}

export const period: Arbitrary<Period> = periodOf(newsDate);

export const languageTag: Arbitrary<string> = fc.constantFrom(
  "fr",
  "ar",
  "fr-MA",
  "zh-Hant",
  "en-GB",
  "sl-rozaj",
  "de-CH-1996",
  "tr",
);

export const names: Arbitrary<Names> = fc.dictionary(languageTag, text, {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
});

export const countryCode: Arbitrary<string> = fc
  .constantFrom("MA", "TR", "FR", "US", "GB")
  .filter((code) => COUNTRY_CODE.test(code));

export const identifier: Arbitrary<Identifier> = fc.oneof(
  fc.record(
    {
      scheme: fc.constant("wikidata"),
      value: fc.integer({ min: 1, max: 1e9 }).map((number) => `Q${number}`),
      url: webUrl,
    },
    { requiredKeys: ["scheme", "value"] },
  ),
  fc.record(
    {
      scheme: text.filter((scheme) => scheme !== "wikidata" && !scheme.startsWith("urn:newsgraph:")),
      value: text,
      url: webUrl,
    },
    { requiredKeys: ["scheme", "value"] },
  ),
);

/** A list with at least one member. */
export function list<T>(member: Arbitrary<T>, maxLength = 3): Arbitrary<T[]> {
  return fc.array(member, { minLength: 1, maxLength });
}
