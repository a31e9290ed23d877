import { describe, expect, test } from "vitest";
import { countOf, issuesOf } from "./codes-in.js";

function article(dates: object): object {
  return { "@type": "NewsArticle", headline: "Visite à Ankara", ...dates };
}

describe("date-order", () => {
  test.each([
    ["2024-09-20T10:00+01:00", "2024-09-20T09:00+01:00"],
    ["2024-09-20T10:00+01:00", "2024-09-20T10:30+02:00"],
    ["2024-09-20T10:00:27+01:00", "2024-09-20T10:00:13+01:00"],
    ["2024-09-20T10:00:27.5Z", "2024-09-20T10:00:27.25Z"],
    ["2024-09-20T10:01:45Z", "2024-09-20T10:00:00Z"],
    ["2024-09-20", "2024-09-19"],
    ["2024-09-20", "2024-08"],
    ["2024-09-20T10:00Z", "2024-09-19"],
    ["2024-09-20T10:00", "2024-09-19T23:59"],
    ["2024-09-20T10:00", "2024-09-18T23:59Z"],
    ["2024-09-20T10:00:00+0100", "2024-09-20 09:00:00 +0100"],
    ["20240920T100000Z", "Fri, 20 Sep 2024 09:00:00 GMT"],
  ])("%s, changed %s", (datePublished, dateModified) => {
    const [issue, ...more] = issuesOf("date-order", article({ datePublished, dateModified }));
    expect(issue?.path).toBe("/dateModified");
    expect(issue?.severity).toBe("error");
    expect(issue?.message).toContain(datePublished);
    expect(more).toEqual([]);
  });

  test.each([
    ["2024-09-20T10:00+01:00", "2024-09-20T10:00+01:00"],
    ["2024-09-20T10:00+01:00", "2024-09-20T11:00+02:00"],
    ["2024-09-20T10:00:27+01:00", "2024-09-20T10:00+01:00"],
    ["2024-09-20T10:00:27+01:00", "2024-09-20T10:00:00+01:00"],
    ["2024-09-20T10:00:00.317Z", "2024-09-20T10:00:00.000Z"],
    ["2024-09-20T10:00:27.9Z", "2024-09-20T10:00:27Z"],
    ["2024-09-20T10:00Z", "2024-09-20"],
    ["2024-09-20", "2024-09"],
    // Without an offset a time may be that of another place, and with it the day.
    ["2024-09-20T00:30", "2024-09-19T23:45Z"],
    ["Fri, Sep 20 2024 00:30:00 EDT", "2024-09-19T23:45Z"],
    ["2024-09-20T10:00", "2024-09-20T09:00"],
    ["20/09/2024 quelque chose", "2024-09-19"],
    ["2024-02-30", "2024-02-01"],
    ["2024-09-20", "0001-01-01T00:00:00Z"],
  ])("%s, changed %s: in order, or not certain", (datePublished, dateModified) => {
    expect(countOf("date-order", article({ datePublished, dateModified }))).toBe(0);
  });

  test.each([
    ["Event", "startDate", "endDate"],
    ["LiveBlogPosting", "coverageStartTime", "coverageEndTime"],
    ["Person", "birthDate", "deathDate"],
    ["Organization", "foundingDate", "dissolutionDate"],
    ["NewsArticle", "datePublished", "expires"],
    ["NewsArticle", "dateCreated", "dateModified"],
    ["OrganizationRole", "startDate", "endDate"],
  ])("%s: %s, %s", (type, first, second) => {
    const node = { "@type": type, [first]: "2024-09-20", [second]: "2024-09-19" };
    expect(issuesOf("date-order", node).map(({ path }) => path)).toEqual([`/${second}`]);
    expect(countOf("date-order", { ...node, [second]: "2024-09-20" })).toBe(0);
  });

  test("one finding for one date", () => {
    const dates = { dateCreated: "2024-09-20", datePublished: "2024-09-20", dateModified: "2024-09-19" };
    expect(countOf("date-order", article(dates))).toBe(1);
  });

  test("several dates of one property are another's matter", () => {
    const dateModified = ["2024-09-19", "2024-09-21"];
    expect(countOf("date-order", article({ datePublished: "2024-09-20", dateModified }))).toBe(0);
  });
});

describe("date-without-offset", () => {
  test.each([
    "Tue, Sep 15 2020 10:01:41 EDT",
    "01:38:07 PM IST Sep 15, 2020",
    "20/09/2024",
    "20 September 2024",
  ])("leaves what is no ISO 8601 to another rule: %s", (datePublished) => {
    expect(issuesOf("date-without-offset", article({ datePublished }))).toEqual([]);
  });

  test.each([
    ["2024-09-20T10:00:00", "has no offset"],
    ["2024-09-20 10:00", "has no offset"],
    ["20240920T100000", "has no offset"],
    ["2024-09-20", "says no time"],
    ["2024-09", "says no time"],
  ])("%s %s", (datePublished, words) => {
    const found = issuesOf("date-without-offset", article({ datePublished }));
    expect(found.map(({ path }) => path)).toEqual(["/datePublished"]);
    expect(found[0]?.message).toContain(words);
  });

  test.each(["2024-09-20T10:00+01:00", "2024-09-20T10:00:00Z", "2024-09-20T10:00:00+0100", "soon"])(
    "%s is whole, or no date",
    (datePublished) => {
      expect(countOf("date-without-offset", article({ datePublished }))).toBe(0);
    },
  );

  test("the day of a change, of an event and of another article is enough", () => {
    expect(countOf("date-without-offset", article({ dateModified: "2024-09-20" }))).toBe(0);
    expect(countOf("date-without-offset", { "@type": "Event", startDate: "2024-09-20" })).toBe(0);
    const other = { "@type": "NewsArticle", headline: "Salon", datePublished: "2024-09-19" };
    const main = article({ datePublished: "2024-09-20T10:00Z", citation: other });
    expect(countOf("date-without-offset", main)).toBe(0);
  });

  test("each property once: articles, their updates, events", () => {
    const liveBlogUpdate = [{ "@type": "BlogPosting", headline: "a", datePublished: "2024-09-20T10:00" }];
    const about = { "@type": "Event", startDate: "2024-09-20T10:00", endDate: "2024-09-20T12:00" };
    const paths = issuesOf(
      "date-without-offset",
      article({ "@type": "LiveBlogPosting", dateModified: "2024-09-20T10:00", liveBlogUpdate, about }),
    ).map(({ path }) => path);
    expect(paths).toEqual([
      "/dateModified",
      "/liveBlogUpdate/0/datePublished",
      "/about/startDate",
      "/about/endDate",
    ]);
    expect(countOf("date-without-offset", { "@type": "Recipe", datePublished: "2024-09-20T10:00" })).toBe(0);
  });
});

describe("date-future", () => {
  test.each([
    ["2024-09-21", "2024-09-20"],
    ["2025", "2024-09-20"],
    ["2024-09-20T10:00+01:00", "2024-09-20T09:30+01:00"],
    ["2024-09-21", "2024-09-20T23:00+01:00"],
  ])("%s, when it is %s", (datePublished, now) => {
    expect(countOf("date-future", article({ datePublished }), { now })).toBe(1);
    expect(countOf("date-future", article({ dateModified: datePublished }), { now })).toBe(1);
    expect(countOf("date-future", article({ datePublished }))).toBe(0);
  });

  test.each([
    ["2024-09-20", "2024-09-20"],
    ["2024-09-20T23:59Z", "2024-09-20"],
    ["2024", "2024-09-20"],
    ["2024-09-20T10:00+02:00", "2024-09-20T09:30+01:00"],
  ])("not %s, when it is %s", (datePublished, now) => {
    expect(countOf("date-future", article({ datePublished }), { now })).toBe(0);
  });

  test("an event may be in the future", () => {
    const event = { "@type": "Event", startDate: "2030-01-01" };
    expect(countOf("date-future", event, { now: "2024-09-20" })).toBe(0);
  });
});

describe("date-implausible", () => {
  test.each([
    "0001-01-01",
    "0001-01-01T00:00:00Z",
    "0001-01-01 00:00:00Z",
    "0000-00-00",
    "-0001-11-30T00:00:00+00:00",
    "1970-01-01T00:00:00Z",
    "1970-01-01T01:00:00+01:00",
    "1969-12-31T19:00:00-05:00",
    "1970-01-01 00:00:00",
    "1599-12-31",
    "2201",
    "9999-12-31",
  ])("%s", (datePublished) => {
    expect(countOf("date-implausible", article({ datePublished }))).toBe(1);
  });

  test.each(["1600-01-01", "1865-04-15", "1970-01-01", "1970-01-02T00:00:00Z", "2024-09-20", "2200", "soon"])(
    "not %s",
    (datePublished) => {
      expect(countOf("date-implausible", article({ datePublished }))).toBe(0);
    },
  );

  test("what is not of today may be old, and what never ends may end late", () => {
    expect(countOf("date-implausible", { "@type": "Book", datePublished: "1455" })).toBe(0);
    expect(countOf("date-implausible", article({ expires: "9999-12-31" }))).toBe(0);
    expect(countOf("date-implausible", { "@type": "Event", startDate: "1970-01-01T00:00:00Z" })).toBe(0);
    expect(countOf("date-implausible", { "@type": "Event", startDate: "0001-01-01T00:00:00" })).toBe(1);
    expect(countOf("date-implausible", { "@type": "VideoObject", uploadDate: "0001-01-01" })).toBe(1);
  });
});

describe("date-is-event-date", () => {
  test.each([
    ["2024-09-19", "2024-09-19", 1],
    ["2024-09-19T10:00+03:00", "2024-09-19T10:00+03:00", 1],
    ["2024-09-19T10:00+03:00", "2024-09-19T07:00Z", 1],
    ["2024-09-19T10:00+03:00", "2024-09-19", 0],
    ["2024-09-19", "2024-09-19T10:00+03:00", 0],
    ["2024-09-20", "2024-09-19", 0],
    ["2024", "2024-09-19", 0],
  ])("published %s, begins %s: %i", (datePublished, startDate, count) => {
    const about = [
      { "@type": "Thing", name: "Turquie" },
      { "@type": "ExhibitionEvent", startDate },
    ];
    expect(countOf("date-is-event-date", article({ datePublished, about }))).toBe(count);
  });
});
