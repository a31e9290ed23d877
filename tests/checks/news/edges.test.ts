import { describe, expect, test } from "vitest";
import { issuesOf } from "./codes-in.js";

/** What a rule says of a node, each time. */
function said(code: string, node: object | readonly object[]): string[] {
  return issuesOf(code, node).map(({ message }) => message);
}

const article = (more: object) => ({ "@type": "NewsArticle", headline: "H", ...more });

describe("a correction asks for a later moment", () => {
  const correction = (datePublished?: string) => ({
    "@type": "CorrectionComment",
    text: "Le prénom.",
    ...(datePublished && { datePublished }),
  });
  const missed = (dates: object, ...corrections: object[]) =>
    said("correction-without-update", article({ ...dates, correction: corrections })).map(
      (message) => /is not later than (.*)\. Give/.exec(message)?.[1],
    );

  test.each<[dates: object, missed: string | undefined]>([
    // Than the publication.
    [
      { datePublished: "2024-09-20T10:00Z", dateModified: "2024-09-20T10:00Z" },
      'datePublished "2024-09-20T10:00Z"',
    ],
    [
      { datePublished: "2024-09-20T10:00Z", dateModified: "2024-09-20T11:00+01:00" },
      'datePublished "2024-09-20T10:00Z"',
    ],
    [{ datePublished: "2024-09-20", dateModified: "2024-09-19" }, 'datePublished "2024-09-20"'],
    [{ datePublished: "2024-09-20T10:00Z", dateModified: "2024-09-19" }, 'datePublished "2024-09-20T10:00Z"'],
    // Of two equal days one may still be later.
    [{ datePublished: "2024-09-20", dateModified: "2024-09-20" }, undefined],
    [{ datePublished: "2024-09-20T10:00Z", dateModified: "2024-09-20" }, undefined],
    [{ datePublished: "2024-09-20", dateModified: "2024-09-20T10:00Z" }, undefined],
    [{ datePublished: "2024-09-20T00:00Z", dateModified: "2024-09-20" }, undefined],
    [{ datePublished: "2024-09-20", dateModified: "2024-09-20T00:00Z" }, undefined],
    [{ datePublished: "2024-09-20T10:00Z", dateModified: "2024-09-20T12:00Z" }, undefined],
    [{ dateModified: "2024-09-20" }, undefined],
  ])("than the publication: %j, %s", (dates, what) => {
    expect(missed(dates, correction())).toEqual(what === undefined ? [] : [what]);
  });

  test("than each correction that has a date", () => {
    const dates = { datePublished: "2024-09-20", dateModified: "2024-09-21" };
    expect(missed(dates, correction("2024-09-21"))).toEqual([]);
    expect(missed(dates, correction("2024-09-22"))).toEqual(['the correction of "2024-09-22"']);
    expect(missed(dates, correction(), correction("2024-09-21"), correction("2024-09-23"))).toEqual([
      'the correction of "2024-09-23"',
    ]);
  });

  test("and an article without one for nothing", () => {
    expect(said("correction-without-update", article({ datePublished: "2024-09-20" }))).toEqual([]);
    expect(said("correction-without-update", article({ correction: "Le prénom." }))).toEqual([
      "The article has a correction, but no dateModified. Add it, with the moment of the correction.",
    ]);
  });
});

describe("a control for the direction of text", () => {
  test.each([
    ["\u202a", "U+202C"],
    ["\u202b", "U+202C"],
    ["\u202d", "U+202C"],
    ["\u202e", "U+202C"],
    ["\u2066", "U+2069"],
    ["\u2067", "U+2069"],
    ["\u2068", "U+2069"],
  ])("%j is ended by %s", (opening, closing) => {
    expect(said("bidi-unbalanced", article({ headline: `a${opening}b` }))[0]).toContain(
      `opens a direction that does not end in its paragraph. End it with ${closing}, or take it out.`,
    );
    const sign = String.fromCodePoint(Number.parseInt(closing.slice(2), 16));
    expect(said("bidi-unbalanced", article({ headline: `a${opening}b${sign}` }))).toEqual([]);
  });

  test.each(["\u202c", "\u2069"])("%j that ends nothing is taken out", (closing) => {
    expect(said("bidi-unbalanced", article({ headline: `a${closing}b` }))[0]).toContain(
      "ends a direction that nothing has opened in its paragraph. Take it out.",
    );
  });

  test.each(["\n", "\r", "\u2029", "\u0085"])("is open until its paragraph ends, with %j", (end) => {
    expect(said("bidi-unbalanced", article({ headline: `\u202aa${end}b\u202c` }))).toHaveLength(1);
    expect(said("bidi-unbalanced", article({ headline: `\u202aa\u202c${end}\u202ab\u202c` }))).toEqual([]);
    expect(said("bidi-unbalanced", article({ headline: `a${end}\u202ab\u202c` }))).toEqual([]);
  });

  test("means nothing deeper than 125", () => {
    const nested = (depth: number) => `${"\u202a".repeat(depth)}a${"\u202c".repeat(depth)}`;
    expect(said("bidi-unbalanced", article({ headline: nested(125) }))).toEqual([]);
    expect(said("bidi-unbalanced", article({ headline: nested(126) }))).toHaveLength(1);
  });
});

describe("a character that is none to read", () => {
  test.each([
    ["\ud800", "U+D800"],
    ["\udbff", "U+DBFF"],
    ["\udc00", "U+DC00"],
    ["\udfff", "U+DFFF"],
  ])("%j is half of one", (character, code) => {
    expect(said("control-character", article({ headline: `a${character}b` }))[0]).toMatch(
      new RegExp(
        `^${code.replace("+", "\\+")} in .* is half of a character\\. Give the whole character, or take it out\\.$`,
      ),
    );
  });

  test.each(["\u0001", "\u001f", "\u007f", "\u0080", "\u009f"])("%j is a control", (character) => {
    expect(said("control-character", article({ headline: `a${character}b` }))[0]).toMatch(
      /is a control character\. Take it out, or put what it stands for\.$/,
    );
  });

  test.each(["\t", "\n", "\r", " ", "~", "\u00a0", "\ud7ff", "\ue000", "\uffff", "👩‍👩‍👧", "\u{10ffff}"])(
    "%j is neither",
    (character) => {
      expect(said("control-character", article({ headline: `a${character}b` }))).toEqual([]);
    },
  );

  test("is found wherever it stands, once in a text", () => {
    expect(
      issuesOf(
        "control-character",
        article({ about: { "@type": "Thing", name: "a\u0001b\u0002" }, keywords: ["a", "b\u0003"] }),
      ),
    ).toHaveLength(2);
  });
});

describe("a date that cannot be one", () => {
  const EMPTY = /^.* is what a program writes where it has no date\./;
  const OUT = /^.* is no year in which news was published\./;
  const shown = (property: string, date: string, type = "NewsArticle") =>
    said("date-implausible", { "@type": type, headline: "H", [property]: date });

  test.each(
    [
      "datePublished dateModified dateCreated uploadDate expires startDate endDate coverageStartTime".split(
        " ",
      ),
      "coverageEndTime birthDate deathDate foundingDate dissolutionDate".split(" "),
    ]
      .flat()
      .map((property) => [property]),
  )("the zero of a calendar under %s", (property) => {
    for (const zero of ["0001-01-01T00:00:00Z", "0000-00-00", "-0001-11-30T00:00:00+00:00", " 0001-01-01"]) {
      expect(shown(property, zero)[0]).toMatch(EMPTY);
    }
    expect(shown(property, "2024-09-20")).toEqual([]);
    expect(shown(property, "2001-01-01")).toEqual([]);
  });

  test.each(["datePublished", "dateModified", "dateCreated", "uploadDate"])(
    "the first moment of Unix under %s",
    (property) => {
      for (const zero of [
        "1970-01-01T00:00:00Z",
        "1970-01-01T01:00:00+01:00",
        "1969-12-31T19:00:00-05:00",
        "1970-01-01 00:00",
      ]) {
        expect([zero, shown(property, zero)[0]]).toEqual([zero, expect.stringMatching(EMPTY)]);
      }
      for (const date of [
        "1970-01-01T00:00:01Z",
        "1970-01-01T10:00:00Z",
        "1970-01-01",
        "1970-01-01T10:00",
        "1970-01-02T00:00:00Z",
      ]) {
        expect([date, shown(property, date)]).toEqual([date, []]);
      }
    },
  );

  test.each(["startDate", "birthDate", "expires"])(
    "which something may have begun at, under %s",
    (property) => {
      expect(shown(property, "1970-01-01T00:00:00Z")).toEqual([]);
    },
  );

  test.each(["datePublished", "dateModified"])(
    "a year without newspapers under an article's %s",
    (property) => {
      expect(shown(property, "1599-12-31")[0]).toMatch(OUT);
      expect(shown(property, "1600-01-01")).toEqual([]);
      expect(shown(property, "2200-12-31")).toEqual([]);
      expect(shown(property, "2201-01-01")[0]).toMatch(OUT);
      expect(shown(property, "1599-12-31", "Book")).toEqual([]);
    },
  );

  test("a year without newspapers elsewhere", () => {
    expect(shown("uploadDate", "1599-12-31", "VideoObject")[0]).toMatch(OUT);
    expect(shown("dateCreated", "1599-12-31")).toEqual([]);
    expect(shown("birthDate", "1599-12-31", "Person")).toEqual([]);
  });
});

describe("a name that is no author's", () => {
  test.each([
    ["https://journal.example/jane-and-john", 0],
    ["", 0],
    ["  ", 0],
    ["&nbsp;", 0],
    [" Jane Doe and John Smith ", 1],
    ["Jane Doe &amp; John Smith&nbsp;", 1],
  ])("%j", (name, count) => {
    expect(said("author-merged", article({ author: { "@type": "Person", name } }))).toHaveLength(count);
    expect(said("author-merged", article({ author: name }))).toHaveLength(count);
  });
});

describe("a date of publication that is the event's", () => {
  const about = (datePublished: unknown, startDate: unknown, more: object = {}) =>
    said(
      "date-is-event-date",
      article({ datePublished, about: { "@type": "Event", name: "Salon", startDate, ...more } }),
    );

  test.each([
    ["2024-09-20", "2024-09-20"],
    [" 2024-09-20 ", "2024-09-20"],
    ["2024-09-20", " 2024-09-20 "],
    ["2024-09-20T10:00Z", "2024-09-20T10:00Z"],
    ["2024-09-20T10:00Z", "2024-09-20T11:00+01:00"],
  ])("%j, %j", (published, start) => {
    expect(about(published, start)).toEqual([
      expect.stringContaining(
        'is also the start of the event "Salon". See whether the article was published then,',
      ),
    ]);
  });

  test.each([
    ["2024-09-20", "2024-09-21"],
    ["2024", "2024-01-01"],
    ["2024-01-01T00:00Z", "2024-01-01"],
    ["2024-01-01", "2024-01-01T00:00Z"],
    ["2024-09-20T10:00Z", "2024-09-20T10:00+01:00"],
    ["2024-09-20T10:00Z", "2024-09-20T10:01Z"],
    ["2024-09-20", undefined],
    [undefined, "2024-09-20"],
    [["2024-09-20", "2024-09-20"], "2024-09-20"],
  ])("not %j, %j", (published, start) => {
    expect(about(published, start)).toEqual([]);
  });

  test("is said once, of an event without a name too, and of no place", () => {
    const event = { "@type": "Event", startDate: "2024-09-20" };
    const found = said(
      "date-is-event-date",
      article({ datePublished: "2024-09-20", about: [event, { ...event }] }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("is also the start of the event that the article is about.");
    const place = { "@type": "Place", startDate: "2024-09-20" };
    expect(said("date-is-event-date", article({ datePublished: "2024-09-20", about: place }))).toEqual([]);
    expect(said("date-is-event-date", article({ datePublished: "2024-09-20", mentions: event }))).toEqual([]);
  });
});
