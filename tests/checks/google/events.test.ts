import { describe, expect, test } from "vitest";
import { codesIn, countOf, googleIssues } from "./codes-in.js";

const PLACE = { "@type": "Place", name: "Congresium", address: "Söğütözü Caddesi 1, Ankara" };
const EVENT = { "@type": "Event", name: "Salon", startDate: "2024-09-19", location: PLACE };
const BARE = { "@type": "Event", name: "Salon" };
const REFERENCE = { "@id": "https://salon.example/#salon" };

describe("an event that is offered", () => {
  test.each([
    ["by itself", BARE],
    ["in a graph", [{ "@type": "WebSite", name: "Salon" }, BARE]],
    ["as what a page is about", { "@type": "WebPage", mainEntity: BARE }],
    ["in a list", { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: BARE }] }],
    [
      "with a programme that points back",
      { ...BARE, ...REFERENCE, subEvent: { "@type": "Event", name: "Ouverture", superEvent: REFERENCE } },
    ],
    [
      "by an organisation",
      [
        { "@type": "Organization", event: REFERENCE },
        { ...BARE, ...REFERENCE },
      ],
    ],
  ])("%s", (_, document) => {
    const found = googleIssues(document).filter(({ code }) => code === "google/event-required");
    expect(found.map(({ expected }) => expected)).toEqual(["startDate", "location"]);
  });
});

describe("an event that is only spoken of", () => {
  test.each([
    ["by an article", { "@type": "NewsArticle", about: BARE }],
    [
      "by an article, in a graph",
      [
        { "@type": "NewsArticle", about: REFERENCE },
        { ...BARE, ...REFERENCE },
      ],
    ],
    [
      "as a mention",
      [
        { "@type": "NewsArticle", mentions: [REFERENCE] },
        { ...BARE, ...REFERENCE },
      ],
    ],
    ["as a part of another", { ...EVENT, subEvent: BARE }],
    ["as the larger one", { ...EVENT, superEvent: BARE }],
    ["as where a work was shown", { "@type": "Movie", name: "Film", recordedAt: BARE }],
    ["as a run of events", { "@type": "EventSeries", name: "Salon" }],
    ["as a broadcast", { "@type": "BroadcastEvent", name: "Journal" }],
    ["as a course", { "@type": "CourseInstance", name: "Cours" }],
    ["as a grant's", { "@type": "MonetaryGrant", fundedItem: BARE }],
    [
      "as a reference",
      [
        { "@type": "NewsArticle", headline: "A" },
        { "@type": "Event", ...REFERENCE },
      ],
    ],
  ])("%s", (_, document) => {
    expect(codesIn(document).filter((code) => code === "event-required")).toEqual([]);
    expect(codesIn(document).filter((code) => code === "event-not-eligible")).toEqual([]);
  });
});

describe("the place of an event", () => {
  test.each([
    [PLACE, 0],
    [{ "@type": "PostalAddress", streetAddress: "Söğütözü Caddesi 1" }, 0],
    [{ ...PLACE, "@type": "Hotel" }, 0],
    [{ "@id": "https://salon.example/#elsewhere" }, 0],
    [{ "@type": "Place", "@id": "https://salon.example/#elsewhere" }, 0],
    [[PLACE, { "@type": "VirtualLocation", url: "https://salon.example" }], 0],
    [[{ "@type": "Place", name: "Ankara" }, PLACE], 0],
    ["Congresium, Ankara", 1],
    [{ "@type": "Place", name: "Ankara" }, 1],
    [{ "@type": "Place", address: "" }, 1],
    [null, 1],
    [[], 1],
  ])("%j", (location, count) => {
    expect(countOf("event-required", { ...EVENT, location })).toBe(count);
  });
});

describe("an event that cannot be shown is said to be one, and no more", () => {
  test.each([
    ["a visit", { ...BARE, additionalType: "urn:newsgraph:Visit" }],
    ["talks", { ...BARE, additionalType: ["https://example.com/a", "urn:newsgraph:Talks"] }],
    ["on the web", { ...BARE, location: { "@type": "VirtualLocation", url: "https://salon.example" } }],
    [
      "on the web, by its mode",
      { ...BARE, eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode" },
    ],
    [
      "on the web, at an address",
      { ...BARE, location: "https://salon.example/live", eventAttendanceMode: "OnlineEventAttendanceMode" },
    ],
  ])("%s", (_, document) => {
    expect(codesIn(document)).toEqual(["event-not-eligible"]);
  });

  test("in both forms, it can be shown", () => {
    const mixed = { ...EVENT, eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode" };
    expect(codesIn(mixed)).toEqual(["event-recommended"]);
  });
});

describe("a time that stands for the day", () => {
  test.each([
    [{ startDate: "2024-09-19" }, 0],
    [{ startDate: "2024-09-19T19:00:00+03:00" }, 0],
    [{ startDate: "2024-09-19T00:00:00+03:00" }, 1],
    [{ startDate: "2024-09-19T00:00:00" }, 1],
    [{ startDate: "2024-09-19T00:00+03:00" }, 1],
    // A concert in New York.
    [{ startDate: "2024-09-19T00:00:00Z" }, 0],
    [{ startDate: "2024-09-19T00:00:00Z", endDate: "2024-09-19T03:00:00Z" }, 0],
    [{ startDate: "2024-09-19T00:00:00Z", endDate: "2024-09-20T00:00:00Z" }, 1],
    [{ startDate: "2024-09-19T00:00:00Z", endDate: "2024-09-19T23:59:59Z" }, 2],
    [{ startDate: "2024-09-19T21:00:00+03:00", endDate: "2024-09-20T00:00:00+03:00" }, 0],
    [{ startDate: "2024-09-19T21:00:00+03:00", endDate: "2024-09-19T23:59:00+03:00" }, 0],
    [{ startDate: "2024-09-19T21:00:00+03:00", endDate: "2024-09-19T23:59:59.999+03:00" }, 1],
  ])("%j", (dates, count) => {
    expect(countOf("event-placeholder-time", { ...EVENT, ...dates })).toBe(count);
  });
});

test.each([
  [undefined, 1],
  ["https://schema.org/EventScheduled", 1],
  ["https://schema.org/EventRescheduled", 0],
  ["EventRescheduled", 0],
  [["EventMovedOnline", "EventRescheduled"], 0],
  ["EventReschedulled", 0],
  [{ "@id": "https://schema.org/EventRescheduled" }, 0],
])("the earlier start of an event with the status %j", (eventStatus, count) => {
  const event = {
    ...EVENT,
    previousStartDate: "2024-09-01",
    ...(eventStatus === undefined ? {} : { eventStatus }),
  };
  expect(countOf("event-previous-start-date", event)).toBe(count);
});

test("what is recommended is listed once", () => {
  const [issue, ...more] = googleIssues({
    ...EVENT,
    location: { "@type": "Place", address: "Ankara" },
    eventStatus: "EventRescheduled",
    organizer: { "@type": "Organization", name: "Salon" },
  });
  expect(more).toEqual([]);
  expect(issue?.expected).toBe(
    '"endDate", "image", "offers", "performer", "description", "location.name" and "previousStartDate"',
  );
});
