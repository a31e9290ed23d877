import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  Article,
  Event,
  Organisation,
  Person,
  Place,
  Topic,
  TradeShow,
  toIssues,
  Visit,
} from "../../src/index.js";

const visit = {
  type: "Visit",
  visitors: [{ type: "Agent", name: "A" }],
  destination: { type: "Place", name: "T" },
  period: { start: "2024-09-19", end: "2024-09-21" },
};
const fair = { type: "TradeShow", name: "F", period: { start: "2024" } };
const article = { type: "Article", headline: "H" };
const person = { type: "Person", name: "P" };
const organisation = { type: "Organisation", name: "O" };
const event = { type: "Event", kind: "meeting" };

type Expected = { readonly [path: string]: string };

/** The codes of a failed parse by their path. */
function codes(schema: z.ZodType, input: unknown): Expected {
  const { error } = schema.safeParse(input);
  return Object.fromEntries(toIssues(error).map(({ path, code }) => [path, code]));
}

function nested(levels: number): unknown {
  let place: unknown = { type: "Place", name: "x" };
  for (let level = 0; level < levels; level++) place = { type: "Place", name: "x", within: place };
  return place;
}

const self: { [key: string]: unknown } = { type: "Place", name: "x" };
self.within = self;

describe("each is an issue that says where", () => {
  test.each<[string, z.ZodType, unknown, Expected]>([
    ["an empty object", Article, {}, { "/type": "model/missing", "/headline": "model/missing" }],
    ["nothing", Article, undefined, { "": "model/missing" }],
    ["a list", Article, [], { "": "model/wrong-type" }],
    ["a wrong type", Article, { ...article, type: "Artcle" }, { "/type": "model/unknown-value" }],
    ["a number as a headline", Article, { ...article, headline: 42 }, { "/headline": "model/wrong-type" }],
    ["a null", Article, { ...article, body: null }, { "/body": "model/wrong-type" }],
    ["a mistyped key", Article, { ...article, autors: [] }, { "/autors": "model/unknown-key" }],
    [
      "two mistyped keys",
      Article,
      { ...article, autors: [], "a/b": 1 },
      { "/autors": "model/unknown-key", "/a~1b": "model/unknown-key" },
    ],
    [
      "an impossible date",
      Article,
      { ...article, datePublished: "2024-02-30" },
      { "/datePublished": "model/wrong-format" },
    ],
    [
      "a javascript: address",
      Article,
      { ...article, url: "javascript:alert(1)" },
      { "/url": "model/wrong-format" },
    ],
    [
      "a lone right-to-left mark as a name",
      Person,
      { ...person, name: "\u200f" },
      { "/name": "model/wrong-format" },
    ],
    ["an empty list", Article, { ...article, authors: [] }, { "/authors": "model/too-small" }],
    ["an unknown kind", Article, { ...article, kind: "opinon" }, { "/kind": "model/unknown-value" }],
    [
      "an unknown thing",
      Article,
      { ...article, about: [{ type: "Persn", name: "x" }] },
      { "/about/0/type": "model/unknown-type" },
    ],
    [
      "an agent that is none",
      Article,
      { ...article, authors: ["Jane"] },
      { "/authors/0": "model/wrong-type" },
    ],
    [
      "names in no language",
      Person,
      { ...person, names: { french: "x" } },
      { "/names/french": "model/wrong-key" },
    ],
    ["empty names", Person, { ...person, names: {} }, { "/names": "model/empty-names" }],
    [
      "__proto__ as a key",
      Person,
      JSON.parse('{"type":"Person","name":"x","__proto__":{}}'),
      { "/__proto__": "model/unsafe-key" },
    ],
    [
      "__proto__ as a language",
      Person,
      JSON.parse('{"type":"Person","name":"x","names":{"fr":"x","__proto__":"y"}}'),
      { "/names/__proto__": "model/unsafe-key" },
    ],
    ["a cyclic object", Place, self, { "/within": "model/cycle" }],
    [
      "an end before the start",
      Visit,
      { ...visit, period: { start: "2024-09-19", end: "2024-09-18" } },
      { "/period/end": "model/end-before-start" },
    ],
    [
      "an end before the start, hidden by nothing else",
      Visit,
      { ...visit, name: 1, x: 1, period: { start: "2024", end: "2023" } },
      { "/name": "model/wrong-type", "/x": "model/unknown-key", "/period/end": "model/end-before-start" },
    ],
    [
      "an engagement outside of its visit",
      Visit,
      { ...visit, engagements: [event, { ...event, period: { start: "2024-09-18" } }] },
      { "/engagements/1/period": "model/engagement-outside-visit" },
    ],
    [
      "an engagement that ends after its visit",
      Visit,
      { ...visit, engagements: [{ ...event, period: { start: "2024-09-21", end: "2024-09-22" } }] },
      { "/engagements/0/period": "model/engagement-outside-visit" },
    ],
    ["a visit by nobody", Visit, { ...visit, visitors: [] }, { "/visitors": "model/too-small" }],
    [
      "a modification before publication",
      Article,
      { ...article, datePublished: "2024-09-20", dateModified: "2024-09-19T23:59Z" },
      { "/dateModified": "model/modified-before-published" },
    ],
    [
      "updates of no live blog",
      Article,
      {
        ...article,
        updates: [{ headline: "U", published: "2024" }],
        coverage: { start: "2024-09-20T10:00Z" },
      },
      { "/updates": "model/live-blog-only", "/coverage": "model/live-blog-only" },
    ],
    [
      "a day where a time is asked for",
      Article,
      { ...article, kind: "live-blog", coverage: { start: "2024-09-20" } },
      { "/coverage/start": "model/wrong-format" },
    ],
    [
      "a time where a day is asked for",
      Person,
      { ...person, birthDate: "1980-09-20T10:00Z" },
      { "/birthDate": "model/wrong-format" },
    ],
    [
      "a dateline of no news",
      Article,
      { ...article, kind: "blog", dateline: { text: "RABAT" } },
      { "/dateline": "model/dateline-without-news" },
    ],
    [
      "gated parts of a free article",
      Article,
      { ...article, access: { free: true, gatedSelectors: [".x"] } },
      { "/access/gatedSelectors": "model/gated-but-free" },
    ],
    [
      "speakable by both",
      Article,
      { ...article, speakable: { cssSelectors: [".x"], xpaths: ["/x"] } },
      { "/speakable": "model/speakable-by-one" },
    ],
    ["rights that say nothing", Article, { ...article, rights: {} }, { "/rights": "model/empty-rights" }],
    [
      "a position that is none",
      Person,
      { ...person, positions: [{ kind: "head" }] },
      { "/positions/0": "model/nameless-position" },
    ],
    [
      "a position that ends before it starts",
      Person,
      { ...person, positions: [{ title: "x", start: "2024", end: "2023-12" }] },
      { "/positions/0/end": "model/end-before-start" },
    ],
    [
      "an organisation that is its own parent",
      Organisation,
      { ...organisation, id: "o", parent: { ...organisation, id: "o" } },
      { "/parent": "model/cycle" },
    ],
    [
      "an informal group with sameAs",
      Organisation,
      { ...organisation, kind: "informal", sameAs: ["https://example.org/"] },
      { "/sameAs": "model/informal-with-same-as" },
    ],
    [
      "a masthead of no news medium",
      Organisation,
      { ...organisation, policies: { masthead: "https://example.org/", ethics: "https://example.org/" } },
      { "/policies/masthead": "model/policy-of-news-media" },
    ],
    ["an event without name or kind", Event, { type: "Event" }, { "": "model/nameless-event" }],
    [
      "a fair-visit without a fair",
      Event,
      { type: "Event", kind: "fair-visit", partOf: [event] },
      { "/partOf": "model/fair-visit-without-fair" },
    ],
    [
      "an earlier start of what was not moved",
      TradeShow,
      { ...fair, status: "cancelled", previousStarts: ["2023"] },
      { "/previousStarts": "model/previous-start-of-unmoved" },
    ],
    [
      "a wikidata number that is none",
      Topic,
      { type: "Topic", name: "x", identifiers: [{ scheme: "wikidata", value: "Q043" }] },
      { "/identifiers/0/value": "model/wikidata-item" },
    ],
    [
      "a wikidata code that is none",
      Topic,
      { type: "Topic", name: "x", scheme: "wikidata", code: "43" },
      { "/code": "model/wikidata-item" },
    ],
    [
      "an identifier in a scheme of ours",
      Topic,
      { type: "Topic", name: "x", identifiers: [{ scheme: "urn:newsgraph:edition-label", value: "1" }] },
      { "/identifiers/0/scheme": "model/own-scheme" },
    ],
    [
      "a latitude off the globe",
      Place,
      { type: "Place", name: "x", geo: { lat: 91, lon: 0 } },
      { "/geo/lat": "model/too-big" },
    ],
    [
      "NaN",
      Place,
      { type: "Place", name: "x", geo: { lat: Number.NaN, lon: 0 } },
      { "/geo/lat": "model/wrong-type" },
    ],
  ])("%s", (_, schema, input, expected) => {
    expect(codes(schema, input)).toEqual(expected);
    for (const issue of toIssues(schema.safeParse(input).error)) expect(issue.message).toMatch(/[.?]$/);
  });

  test("100,000 levels of nesting, as objects and as lists", () => {
    expect(Object.values(codes(Place, nested(100_000)))).toEqual(["model/too-deep"]);
    let list: unknown = [];
    for (let level = 0; level < 100_000; level++) list = [list];
    expect(Object.values(codes(Article, { ...article, about: list }))).toEqual(["model/too-deep"]);
  });

  test("100 levels are right, 101 are not", () => {
    expect(Place.safeParse(nested(99)).success).toBe(true);
    expect(Object.values(codes(Place, nested(100)))).toEqual(["model/too-deep"]);
  });

  test("a thing inside itself by its id, through copies", () => {
    const a = { type: "Place", id: "a", name: "A", within: { type: "Place", id: "b", name: "B" } };
    const b = { type: "Place", id: "b", name: "B", within: { type: "Place", id: "a", name: "A" } };
    expect(Object.values(codes(Article, { ...article, about: [a], places: [b] }))).toEqual(["model/cycle"]);
    expect(Article.safeParse({ ...article, about: [a], places: [a.within] }).success).toBe(true);
  });

  test("an id that is no text, and cannot be made one, beside things that share one", () => {
    const shared = { type: "Person", id: "a", name: "A" };
    const text = JSON.stringify({
      ...article,
      authors: [shared, shared],
      about: [{ type: "Topic", id: { toString: 1 }, name: "T" }],
    });
    const { error } = Article.safeParse(JSON.parse(text));
    expect(error?.issues.map(({ path }) => path)).toEqual([["about", 0, "id"]]);
  });

  test("also where the schema is only a part of another, and where it was extended", () => {
    const articles = z.array(Article);
    const inside = { ...article, about: [self] };
    const deep = { ...article, about: [nested(3000)] };
    expect(Object.values(codes(articles, [article, inside]))).toEqual(["model/cycle"]);
    expect(Object.values(codes(articles, [article, deep]))).toEqual(["model/too-deep"]);
    const extended = z.strictObject({ ...Article.shape, desk: z.string() });
    for (const broken of [inside, deep]) {
      const given = { ...broken, desk: "foreign", authors: [{ type: "Agent", name: "A" }] };
      expect(Object.values(codes(extended, given))).toHaveLength(1);
    }
    const refined = Article.refine(() => true);
    expect(Object.values(codes(refined, inside))).toEqual(["model/cycle"]);
  });

  test("wherever it stands, when one object stands at several places of somebody else's", () => {
    const two = z.object({ a: Place, b: Place });
    expect(codes(two, { a: self, b: self })).toEqual({
      "/a/within": "model/cycle",
      "/b/within": "model/cycle",
    });
    const deep = nested(3000);
    const depths = two.safeParse({ a: deep, b: deep }).error?.issues.map(({ path }) => path.length);
    expect(depths).toEqual([101, 101]);
  });

  test("a small object that unfolds to billions", () => {
    let place: object = event;
    for (let level = 0; level < 40; level++) place = { ...event, programme: [place, place] };
    expect(Object.values(codes(Event, place))).toEqual(["model/too-many"]);
  });
});

test("the suggestion is the key or the word that was meant", () => {
  const issues = toIssues(Article.safeParse({ ...article, headLine: "x", kind: "opinon" }).error);
  expect(issues.map(({ suggestion }) => suggestion)).toEqual(["opinion", "headline"]);
});

test("schemas change nothing: what comes out is equal to what went in, undefined keys and all", () => {
  const input = { ...article, headline: " a\u0301 ", body: undefined, datePublished: "2024" };
  expect(Article.parse(input)).toStrictEqual(input);
});

test("a schema takes part in unions of the user's own", () => {
  const Mine = z.strictObject({ type: z.literal("Mine"), x: z.number() });
  const Union = z.discriminatedUnion("type", [Mine, Person, Article]);
  expect(Union.parse(person)).toEqual(person);
  expect(Union.safeParse({ type: "Article" }).success).toBe(false);
  const Extended = z.strictObject({ ...Article.shape, desk: z.string() });
  expect(Extended.parse({ ...article, desk: "foreign" })).toEqual({ ...article, desk: "foreign" });
  expect(Extended.safeParse(article).success).toBe(false);
});

test("a schema is a Standard Schema", () => {
  expect(Person["~standard"].vendor).toBe("zod");
  expect(Person["~standard"].validate(person)).toEqual({ value: person });
  expect(Person["~standard"].validate({ type: "Person" })).toMatchObject({ issues: [{ path: ["name"] }] });
});
