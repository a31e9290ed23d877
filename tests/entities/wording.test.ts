import { describe, expect, test } from "vitest";
import type * as z from "zod";
import {
  Article,
  Event,
  Image,
  type Issue,
  Organisation,
  Person,
  Place,
  Source,
  Topic,
  TradeShow,
  toIssues,
  Visit,
} from "../../src/index.js";

const article = { type: "Article", headline: "H" };
const person = { type: "Person", name: "P" };
const organisation = { type: "Organisation", name: "O" };
const place = { type: "Place", name: "P" };
const image = { type: "Image", url: "https://journal.example/i.jpg" };
const event = { type: "Event", kind: "meeting" };
const fair = { type: "TradeShow", name: "F", period: { start: "2024" } };
const visit = { type: "Visit", visitors: [person], destination: place, period: { start: "2024-09-19" } };

/** What a schema says of a value at each path. */
function said(schema: z.ZodType, input: unknown): { readonly [path: string]: string } {
  const issues = toIssues(schema.safeParse(input).error);
  return Object.fromEntries(issues.map(({ path, message }: Issue) => [path, message]));
}

describe("what is no object is told what it should be", () => {
  test.each<[what: string, schema: z.ZodType, input: unknown, path: string]>([
    ["an article", Article, 7, ""],
    ["a person", Person, 7, ""],
    ["an organisation", Organisation, 7, ""],
    ["a place", Place, 7, ""],
    ["an image", Image, 7, ""],
    ["a topic", Topic, 7, ""],
    ["a source", Source, 7, ""],
    ["an event", Event, 7, ""],
    ["a visit", Visit, 7, ""],
    ["a trade show", TradeShow, 7, ""],
    ["a thing of the model", Article, { ...article, about: [7] }, "/about/0"],
    ["a person, an organisation or an agent", Article, { ...article, authors: [7] }, "/authors/0"],
    ["an event or a trade show", Event, { ...event, partOf: [7] }, "/partOf/0"],
    ["a contributor", Article, { ...article, contributors: [7] }, "/contributors/0"],
    ["a dateline", Article, { ...article, dateline: 7 }, "/dateline"],
    ["a quote", Article, { ...article, quotes: [7] }, "/quotes/0"],
    ["a correction", Article, { ...article, corrections: [7] }, "/corrections/0"],
    ["an access", Article, { ...article, access: 7 }, "/access"],
    ["an object of speakable parts", Article, { ...article, speakable: 7 }, "/speakable"],
    ["an object of rights", Article, { ...article, rights: 7 }, "/rights"],
    ["a live update", Article, { ...article, kind: "live-blog", updates: [7] }, "/updates/0"],
    ["a publication", Article, { ...article, isPartOf: 7 }, "/isPartOf"],
    ["a position", Person, { ...person, positions: [7] }, "/positions/0"],
    ["an identifier", Person, { ...person, identifiers: [7] }, "/identifiers/0"],
    ["a contact point", Organisation, { ...organisation, contactPoints: [7] }, "/contactPoints/0"],
    ["an object of policies", Organisation, { ...organisation, policies: 7 }, "/policies"],
    ["an address", Place, { ...place, address: 7 }, "/address"],
    ["a point", Place, { ...place, geo: 7 }, "/geo"],
    ["a creator", Image, { ...image, creators: [7] }, "/creators/0"],
    ["a period", Event, { ...event, period: 7 }, "/period"],
    ["a delegation", Visit, { ...visit, delegation: 7 }, "/delegation"],
    ["a series", TradeShow, { ...fair, series: 7 }, "/series"],
    ["an edition", TradeShow, { ...fair, edition: 7 }, "/edition"],
    ["an offer", TradeShow, { ...fair, offers: [7] }, "/offers/0"],
    ["an object of statistics", TradeShow, { ...fair, statistics: 7 }, "/statistics"],
  ])("%s", (what, schema, input, path) => {
    expect(said(schema, input)).toEqual({ [path]: `7 is not ${what}: give an object, in curly brackets.` });
  });

  test("an agent, where the type says that it is one", () => {
    const input = { ...article, authors: [{ type: "Agent", id: "a b", name: "A" }] };
    expect(Object.keys(said(Article, input))).toEqual(["/authors/0/id"]);
  });
});

describe("a word that is none of those that are known is told which there are", () => {
  test.each<[what: string, words: RegExp, schema: z.ZodType, input: unknown, path: string]>([
    ["a kind of article", /"reportage", "analysis".*"article"/, Article, { ...article, kind: "x" }, "/kind"],
    [
      "a kind of organisation",
      /"news-media".*"informal"/,
      Organisation,
      { ...organisation, kind: "x" },
      "/kind",
    ],
    ["a kind of place", /"country", "region", "city", "venue"/, Place, { ...place, kind: "x" }, "/kind"],
    ["a kind of event", /"meeting".*"accident"/, Event, { ...event, kind: "x" }, "/kind"],
    ["a kind of visit", /"state".*"transit"/, Visit, { ...visit, kind: "x" }, "/kind"],
    ["a kind of source", /"communique".*"other"/, Source, { type: "Source", kind: "x" }, "/kind"],
    [
      "a kind of position",
      /"head".*"journalist"/,
      Person,
      { ...person, positions: [{ title: "T", kind: "x" }] },
      "/positions/0/kind",
    ],
    [
      "a kind of correction",
      /"correction", "clarification", "update", "retraction"/,
      Article,
      { ...article, corrections: [{ kind: "x", text: "T", date: "2024" }] },
      "/corrections/0/kind",
    ],
    ["a status", /"scheduled".*"rescheduled"/, Event, { ...event, status: "x" }, "/status"],
    [
      "an attendance mode",
      /"offline", "online", "mixed"/,
      Event,
      { ...event, attendanceMode: "x" },
      "/attendanceMode",
    ],
    ["an audience", /"trade", "public", "mixed"/, TradeShow, { ...fair, audience: "x" }, "/audience"],
    [
      "a digital source type of the IPTC",
      /"algorithmicMedia".*"virtualRecording"/,
      Image,
      { ...image, digitalSourceType: "x" },
      "/digitalSourceType",
    ],
    [
      "a type of creator",
      /"Person", "Organisation"/,
      Image,
      { ...image, creators: [{ type: "x", name: "C" }] },
      "/creators/0/type",
    ],
    ["the type", /"Article"/, Article, { ...article, type: "x" }, "/type"],
    [
      "the type of a thing of the model",
      /"Article", "Person"|"Person".*"Article"/,
      Article,
      { ...article, about: [{ type: "x" }] },
      "/about/0/type",
    ],
    [
      "the type of an event or a trade show",
      /"Event", "TradeShow"/,
      Event,
      { ...event, partOf: [{ type: "x" }] },
      "/partOf/0/type",
    ],
  ])("%s", (what, words, schema, input, path) => {
    const messages = said(schema, input);
    expect(Object.keys(messages)).toEqual([path]);
    expect(messages[path]).toMatch(new RegExp(`^"x" is not ${what}: give .*${words.source}.*\\.$`));
  });
});

describe("an object that says nothing is told what it could say", () => {
  test.each<[give: string, code: string, schema: z.ZodType, input: object, path: string]>([
    [
      "a holder, a year, a notice or a licence",
      "empty-rights",
      Article,
      { ...article, rights: {} },
      "/rights",
    ],
    [
      "an email, a telephone or a url",
      "empty-contact-point",
      Organisation,
      { ...organisation, contactPoints: [{}] },
      "/contactPoints/0",
    ],
    [
      "the address of at least one policy",
      "empty-policies",
      Organisation,
      { ...organisation, policies: { ethics: undefined } },
      "/policies",
    ],
    [
      "a street, a locality, a region or a postal code",
      "empty-address",
      Place,
      { ...place, address: {} },
      "/address",
    ],
    [
      "a size, a description or members",
      "empty-delegation",
      Visit,
      { ...visit, delegation: {} },
      "/delegation",
    ],
    ["a label or a number", "empty-edition", TradeShow, { ...fair, edition: {} }, "/edition"],
    ["a name, a price or a url", "empty-offer", TradeShow, { ...fair, offers: [{}] }, "/offers/0"],
    ["at least one figure", "empty-statistics", TradeShow, { ...fair, statistics: {} }, "/statistics"],
  ])("%s", (give, code, schema, input, path) => {
    const issues = toIssues(schema.safeParse(input).error);
    expect(issues).toMatchObject([
      { code: `model/${code}`, path, message: `The object is empty: give ${give}, or leave it out.` },
    ]);
  });

  test("and one that says a part of that is right", () => {
    expect(said(Article, { ...article, rights: { notice: "©" } })).toEqual({});
    expect(said(TradeShow, { ...fair, edition: { number: 1 }, offers: [{ price: 0 }] })).toEqual({});
  });
});

describe("a rule over several fields names their values and what to do", () => {
  const cases: readonly (readonly [z.ZodType, unknown, path: string, message: string])[] = [
    [
      Article,
      { ...article, datePublished: "2024-09-20", dateModified: "2024-09-19" },
      "/dateModified",
      'Modified "2024-09-19", before it was published, "2024-09-20": give a later date, or leave it out.',
    ],
    [
      Article,
      { ...article, coverage: { start: "2024-09-20T10:00Z" } },
      "/coverage",
      'Only a live blog has coverage: give the kind "live-blog", or remove the field.',
    ],
    [
      Article,
      { ...article, kind: "blog", dateline: { text: "RABAT" } },
      "/dateline",
      'An article of the kind "blog" has no dateline in schema.org: remove it, or give a kind of news.',
    ],
    [
      Article,
      { ...article, access: { free: true, gatedSelectors: [".x"] } },
      "/access/gatedSelectors",
      "The article is free, but has gated parts: remove them, or set free to false.",
    ],
    [
      Article,
      { ...article, speakable: { cssSelectors: [".x"], xpaths: ["/x"] } },
      "/speakable",
      "Speakable parts are named one way: give either cssSelectors or xpaths.",
    ],
    [
      Article,
      { ...article, speakable: {} },
      "/speakable",
      "Speakable parts are named one way: give either cssSelectors or xpaths.",
    ],
    [
      Person,
      { ...person, positions: [{ kind: "head" }] },
      "/positions/0",
      "The position has neither a title nor an organisation: give one of them.",
    ],
    [
      Person,
      { ...person, positions: [{ title: "T", start: "2024", end: "2023" }] },
      "/positions/0/end",
      'The end "2023" lies before the start "2024": give an end on or after the start.',
    ],
    [
      Organisation,
      { ...organisation, kind: "informal", sameAs: ["https://example.org/"] },
      "/sameAs",
      "An informal group is no body that another page could be about: remove sameAs, or the kind.",
    ],
    ...["masthead", "mission", "noBylines", "factChecking"].map(
      (policy): readonly [z.ZodType, unknown, string, string] => [
        Organisation,
        { ...organisation, policies: { [policy]: "https://example.org/" } },
        `/policies/${policy}`,
        `"${policy}" is not a policy of every organisation: give the kind "news-media", or remove the policy.`,
      ],
    ),
    [
      Topic,
      { type: "Topic", name: "T", identifiers: [{ scheme: "urn:newsgraph:x", value: "1" }] },
      "/identifiers/0/scheme",
      '"urn:newsgraph:x" is not a scheme of others: give the name of a public scheme.',
    ],
    [
      Topic,
      { type: "Topic", name: "T", scheme: "wikidata", code: "43" },
      "/code",
      '"43" is not a Wikidata item: give a Q and its number, as Q43.',
    ],
    [Event, { type: "Event" }, "", "The event has neither a name nor a kind: give one of them."],
    [
      Event,
      { type: "Event", kind: "fair-visit" },
      "/partOf",
      "The fair-visit does not say which fair: name the TradeShow in partOf.",
    ],
    [
      Event,
      { ...event, status: "cancelled", previousStarts: ["2023"] },
      "/previousStarts",
      'The status is "cancelled", but there are previousStarts: give the status "rescheduled" or "postponed", or remove them.',
    ],
    [
      Visit,
      {
        ...visit,
        period: { start: "2024", end: "2025" },
        engagements: [{ ...event, period: { start: "2026" } }],
      },
      "/engagements/0/period",
      'The engagement ("2026") leaves the visit ("2024" to "2025"): mend one of the two periods.',
    ],
    [
      Person,
      JSON.parse('{"type":"Person","name":"P","__proto__":{}}'),
      "/__proto__",
      'The key "__proto__" would change what the object is: remove it.',
    ],
  ];

  test.each(cases.map((one) => [one[3], one] as const))("%s", (_, [schema, input, path, message]) => {
    expect(said(schema, input)).toEqual({ [path]: message });
  });
});

describe("what the rules allow", () => {
  test.each<[what: string, schema: z.ZodType, input: unknown]>([
    [
      "a modification on the day of publication",
      Article,
      { ...article, datePublished: "2024", dateModified: "2024" },
    ],
    [
      "gated parts of what is not free",
      Article,
      { ...article, access: { free: false, gatedSelectors: [".x"] } },
    ],
    ["a free article without gated parts", Article, { ...article, access: { free: true } }],
    ["a dateline of plain news", Article, { ...article, dateline: { text: "RABAT" } }],
    ["a dateline of a kind of news", Article, { ...article, kind: "reportage", dateline: { text: "RABAT" } }],
    [
      "the coverage of a live blog",
      Article,
      { ...article, kind: "live-blog", coverage: { start: "2024-09-20T10:00Z" } },
    ],
    ["a position by its organisation alone", Person, { ...person, positions: [{ organisation }] }],
    ["a position by its title alone", Person, { ...person, positions: [{ title: "T" }] }],
    ["a position that only ends", Person, { ...person, positions: [{ title: "T", end: "2024" }] }],
    [
      "the masthead of a news medium",
      Organisation,
      { ...organisation, kind: "news-media", policies: { masthead: "https://example.org/" } },
    ],
    [
      "ethics of any organisation",
      Organisation,
      { ...organisation, policies: { ethics: "https://example.org/" } },
    ],
    ["sameAs of a kind", Organisation, { ...organisation, kind: "ngo", sameAs: ["https://example.org/"] }],
    ["an informal group", Organisation, { ...organisation, kind: "informal" }],
    ["an event by its name alone", Event, { type: "Event", name: "E" }],
    ["a fair-visit with its fair", Event, { type: "Event", kind: "fair-visit", partOf: [event, fair] }],
    [
      "an earlier start of what was postponed",
      Event,
      { ...event, status: "postponed", previousStarts: ["2023"] },
    ],
    [
      "an earlier start of what was moved",
      Event,
      { ...event, status: "rescheduled", previousStarts: ["2023"] },
    ],
    ["an engagement without a period", Visit, { ...visit, engagements: [event] }],
    [
      "an engagement within the visit",
      Visit,
      { ...visit, engagements: [{ ...event, period: { start: "2024-09-19" } }] },
    ],
    ["a scheme of others with a number", Topic, { type: "Topic", name: "T", scheme: "gnd", code: "43" }],
    ["a Wikidata item", Topic, { type: "Topic", name: "T", scheme: "wikidata", code: "Q43" }],
    ["a Wikidata scheme without a code", Topic, { type: "Topic", name: "T", scheme: "wikidata" }],
  ])("%s", (_, schema, input) => {
    expect(said(schema, input)).toEqual({});
  });
});

describe("what no thing can be is told what to do, wherever it stands", () => {
  const nested = (levels: number): object =>
    levels === 1 ? place : { ...place, within: nested(levels - 1) };

  test("inside itself", () => {
    const self: { [key: string]: unknown } = { ...place };
    self.within = self;
    expect(said(Article, { ...article, about: [self] })).toEqual({
      "/about/0/within": "The thing contains itself: take it out here; the place that holds it says as much.",
    });
  });

  test("too deep", () => {
    expect(Object.values(said(Place, nested(101)))).toEqual([
      "The thing nests more than 100 levels deep: cut it here.",
    ]);
  });

  test("too large", () => {
    let many: object = event;
    for (let level = 0; level < 40; level++) many = { ...event, programme: [many, many] };
    expect(Object.values(said(Event, many))).toEqual([
      expect.stringMatching(/^The thing unfolds to more than \d+ objects: give it in parts\.$/),
    ]);
  });

  test("two keys that nobody reads, each in its own words", () => {
    const messages = said(Article, { ...article, autors: [], xyz: 1 });
    expect(messages["/autors"]).toBe(
      '"autors" is not a known key: remove it, or rename it. Did you mean "authors"?',
    );
    expect(messages["/xyz"]).toMatch(/^"xyz" is not a known key: remove it, or use one of type, id, .*\.$/);
  });
});
