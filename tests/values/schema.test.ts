import { describe, expect, test } from "vitest";
import { CountryCode, Id, LanguageTag, NewsDate, Text, TimeZone, toIssues, WebUrl } from "../../src/index.js";

type Case = readonly [schema: typeof Text, right: readonly string[], wrong: readonly unknown[]];

const cases: { readonly [name: string]: Case } = {
  NewsDate: [
    NewsDate,
    [
      "0001",
      "2024",
      "2024-09",
      "2024-09-20",
      "2024-02-29",
      "2000-02-29",
      "2025-07-21T19:00-05:00",
      "2024-09-20T10:00Z",
      "2024-09-20T10:00:59.123456789+14:00",
    ],
    [
      "",
      "0000",
      "24",
      "2024-13",
      "2024-00",
      "2024-02-30",
      "2023-02-29",
      "1900-02-29",
      "2024-04-31",
      "2024-W38",
      "2024-W38-5",
      "2024-264",
      "20240920",
      "2024-09-20T10:00",
      "2024-09-20T24:00Z",
      "2024-09-20T10:60Z",
      "2024-09-20T10:00:60Z",
      "2024-09-20T10:00+0200",
      "2024-09-20T10:00+15:00",
      "2024-09-20 10:00Z",
      "2024-09T10:00Z",
      " 2024-09-20",
      "2024-09-20\n",
      "٢٠٢٤-٠٩-٢٠",
      20240920,
      new Date(0),
      null,
    ],
  ],
  LanguageTag: [
    LanguageTag,
    [
      "fr",
      "fr-MA",
      "zh-Hant",
      "zh-Hant-TW",
      "sl-rozaj",
      "de-CH-1996",
      "es-419",
      "ber",
      "en-x-press",
      "ar-u-nu-latn",
    ],
    ["french", "fr_MA", "FR", "fr-ma", "zh-hant", "f", "", "fr-", "fr--MA", 5],
  ],
  CountryCode: [
    CountryCode,
    ["MA", "TR", "XK".replace("XK", "EH")],
    ["XX", "turkey", "ma", "MAR", "", "UK", 1],
  ],
  WebUrl: [
    WebUrl,
    [
      "https://example.org",
      "http://example.org:8080/a?b=1&c=2#d",
      "https://exämple.org/ä",
      "https://例え.テスト/",
      "https://xn--r8jz45g.xn--zckzah/",
      "https://[::1]/",
      "http://localhost:3000/",
      "HTTPS://EXAMPLE.ORG/",
      "https://example.org/%20",
      "https://my_site.example.org/",
    ],
    [
      "javascript:alert(1)",
      "JaVaScRiPt://example.org/%0aalert(1)",
      "data:text/html,x",
      "//example.org/",
      "/relative",
      "example.org",
      "https://user:password@example.org/",
      "https://user@example.org/",
      "https://",
      "https:///path",
      "https://example.org/a b",
      "https://example.org/<script>",
      'https://example.org/"',
      "https://example.org\\@evil.example/",
      "ftp://example.org/",
      "https://exa mple.org/",
      "https://example..org/",
      `https://example.org/${"a".repeat(2048)}`,
      " https://example.org/",
      "https://example.org/\n",
      42,
    ],
  ],
  Id: [
    Id,
    [
      "hammouchi",
      "Amina_Idrissi.1~x-2",
      "عبد-اللطيف",
      "urn:uuid:1",
      "https://example.org/#me",
      "tag:example.org,2024:x",
    ],
    ["", "a b", "#me", "/me", "_:b1", "a/b", "javascript:alert(1)", "data:,x", "https://exa mple.org/", 7],
  ],
  TimeZone: [
    TimeZone,
    ["UTC", "Africa/Casablanca", "America/Argentina/Buenos_Aires", "Etc/GMT+1"],
    ["", "+01:00", "Africa/", "a b"],
  ],
  Text: [
    Text,
    ["a", "٣", "…", "👋", "é", "e\u0301", " a ", "\u0000a", "\ud800a"],
    [
      "",
      " ",
      "\u00a0",
      "\u200f",
      "\u202b\u202c",
      "\u3164",
      "\u2800",
      "\u0301",
      "\ud800",
      "\u0000",
      "\ufeff",
      "\u{e0001}",
      42,
      null,
      {},
    ],
  ],
};

describe.each(Object.entries(cases))("%s", (_, [schema, right, wrong]) => {
  test.each(right.map((value) => [value]))("accepts %j as it is", (value) => {
    expect(schema.parse(value)).toBe(value);
  });

  test.each(wrong.map((value) => [value]))("refuses %j, saying so and what to give", (value) => {
    const issues = toIssues(schema.safeParse(value).error);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toMatch(/ is not .+: give .+\.$/);
    expect(issues[0]?.expected).toBeTruthy();
  });
});

test("a hostile address of 1 MB is refused in no time", () => {
  for (const part of ["a", "a.", "%", "/", "#", "::", "\u0301"]) {
    expect(WebUrl.safeParse(`https://${part.repeat(1_000_000 / part.length)} `).success).toBe(false);
  }
});
