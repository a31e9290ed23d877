import { describe, expect, test } from "vitest";
import { countOf, issuesOf } from "./codes-in.js";

function article(dates: object): object {
  return { "@type": "NewsArticle", headline: "Visite à Ankara", ...dates };
}

describe("correction-without-update", () => {
  const correction = { "@type": "CorrectionComment", text: "Le prénom.", datePublished: "2024-09-22" };
  test.each([
    [{ datePublished: "2024-09-20" }, "/correction"],
    [{ datePublished: "2024-09-20T10:00Z", dateModified: "2024-09-20T10:00Z" }, "/dateModified"],
    [{ datePublished: "2024-09-20T10:00Z", dateModified: "2024-09-21T10:00Z" }, "/dateModified"],
    [{ datePublished: "2024-09-20", dateModified: "2024-09-19" }, "/dateModified"],
  ])("%j", (dates, path) => {
    const found = issuesOf("correction-without-update", article({ ...dates, correction }));
    expect(found.map((issue) => [issue.path, issue.severity])).toEqual([[path, "info"]]);
  });

  test.each([
    { datePublished: "2024-09-20T10:00Z", dateModified: "2024-09-22T10:00Z" },
    { datePublished: "2024-09-22", dateModified: "2024-09-22" },
    { datePublished: "2024-09-20T10:00Z", dateModified: "2024-09" },
  ])("not %j", (dates) => {
    expect(countOf("correction-without-update", article({ ...dates, correction }))).toBe(0);
  });
});

describe("period-outside-visit", () => {
  const visit = {
    "@type": "Event",
    additionalType: "urn:newsgraph:WorkingVisit",
    startDate: "2024-09-19",
    endDate: "2024-09-21",
  };
  const during = (dates: object, more: object = {}) =>
    issuesOf("period-outside-visit", { ...visit, ...more, subEvent: { "@type": "Event", ...dates } });

  test.each([
    [{ startDate: "2024-09-18" }, "/subEvent/startDate"],
    [{ startDate: "2024-09-22T09:00+03:00" }, "/subEvent/startDate"],
    [{ startDate: "2024-09-21", endDate: "2024-09-22" }, "/subEvent/endDate"],
    [{ endDate: "2024-09-18" }, "/subEvent/endDate"],
  ])("%j", (dates, path) => {
    expect(during(dates).map((issue) => [issue.path, issue.severity])).toEqual([[path, "error"]]);
  });

  test.each([
    {},
    { startDate: "2024-09-21T23:30+03:00" },
    { startDate: "2024-09" },
    { startDate: "2024-09-19", endDate: "2024-09-21" },
  ])("not %j", (dates) => {
    expect(during(dates)).toEqual([]);
  });

  test("only of visits, and never for the fair that is visited", () => {
    expect(during({ startDate: "2024-09-30" }, { additionalType: "urn:newsgraph:Summit" })).toEqual([]);
    expect(during({ startDate: "2024-09-30" }, { additionalType: "urn:newsgraph:Visit" })).toHaveLength(1);
    const superEvent = { "@type": "ExhibitionEvent", startDate: "2024-09-17", endDate: "2024-09-25" };
    expect(during({ additionalType: "urn:newsgraph:FairAttendance", superEvent })).toEqual([]);
  });
});
