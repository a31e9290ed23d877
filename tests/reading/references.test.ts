import { describe, expect, test } from "vitest";
import { Article, Event, entities, fromJsonLd, Person, Place, toJsonLd, Visit } from "../../src/index.js";
import { defineEntity, one, text } from "../../src/jsonld.js";

const base = "https://newsgraph.example/page";

describe("what cannot be read is an issue, never a throw", () => {
  test.each<[string, unknown, string]>([
    ["no JSON", "{ not json", "reading/json-invalid"],
    ["an empty text", "", "reading/json-invalid"],
    ["null", null, "reading/no-node"],
    ["undefined", undefined, "reading/no-node"],
    ["a number", 42, "reading/no-node"],
    ["an empty list", [], "reading/no-node"],
    ["a list of texts", ["a", "b"], "reading/no-node"],
    ["an unknown type", { "@type": "Recipe", name: "Tajine" }, "reading/unknown-type"],
    ["100,000 levels of JSON", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "reading/too-deep"],
    [
      "500,000 nodes",
      Array.from({ length: 500_000 }, () => ({ "@type": "Person" })),
      "reading/too-many-nodes",
    ],
  ])("%s", (_, input, code) => {
    const reading = fromJsonLd(input);
    expect(reading.main).toBeUndefined();
    expect(reading.things).toEqual([]);
    expect(reading.issues).toMatchObject([{ code }]);
    expect(reading.issues[0]?.message).toMatch(/\.$/);
  });

  test("an object that contains itself", () => {
    const node: { [key: string]: unknown } = { "@type": "Place", name: "x" };
    node.containedInPlace = node;
    expect(fromJsonLd(node).issues).toMatchObject([{ code: "reading/cycle", path: "/containedInPlace" }]);
  });
});

describe("references", () => {
  test("lead to the node, wherever it stands", () => {
    const { main } = fromJsonLd({
      "@graph": [
        { "@type": "NewsArticle", headline: "H", author: { "@id": "_:a" }, publisher: { "@id": "#org" } },
        { "@type": "Person", "@id": "_:a", name: "A" },
        { "@type": "NewsMediaOrganization", "@id": "#org", name: "O" },
      ],
    });
    expect(main).toMatchObject({
      authors: [{ type: "Person", name: "A" }],
      publisher: { kind: "news-media", name: "O" },
    });
    expect(main?.authors).toEqual([{ type: "Person", name: "A" }]);
  });

  test("a typed one leads to the node of its type", () => {
    const { main } = fromJsonLd([
      {
        "@type": "NewsArticle",
        headline: "H",
        author: { "@type": "Person", "@id": "https://example.org/x" },
      },
      { "@type": "WebPage", "@id": "https://example.org/x", name: "Page" },
      { "@type": "Person", "@id": "https://example.org/x", name: "A" },
    ]);
    expect(main).toMatchObject({ authors: [{ type: "Person", name: "A" }] });
  });

  test("one that leads nowhere inside the document is an issue with its path", () => {
    const { main, issues } = fromJsonLd({
      "@type": "NewsArticle",
      headline: "H",
      author: { "@id": "_:gone" },
    });
    expect(main).toEqual({ type: "Article", headline: "H" });
    expect(issues).toMatchObject([{ code: "reading/dangling-reference", path: "/author" }]);
  });

  test("a thing that has nothing but an id and a type is still a thing", () => {
    const event: Event = { type: "Event", id: "c", kind: "conference" };
    for (const document of [toJsonLd(event, { base }), toJsonLd([event], { base })]) {
      expect(Event.parse(fromJsonLd(document, { base }).main)).toEqual(event);
    }
    const visit: Visit = {
      type: "Visit",
      visitors: [{ type: "Agent", name: "A" }],
      destination: { type: "Place", name: "T" },
      period: { start: "2024" },
      engagements: [event, { type: "Event", kind: "talks", partOf: [event] }],
    };
    for (const document of [toJsonLd(visit, { base }), toJsonLd([visit], { base })]) {
      expect(Visit.parse(fromJsonLd(document, { base }).main)).toEqual(visit);
    }
  });

  test("a circle is cut and said", () => {
    const { main, issues } = fromJsonLd([
      { "@type": "Place", "@id": "_:a", name: "A", containedInPlace: { "@id": "_:b" } },
      { "@type": "Place", "@id": "_:b", name: "B", containedInPlace: { "@id": "_:a" } },
    ]);
    expect(main).toEqual({ type: "Place", name: "A", within: { type: "Place", name: "B" } });
    expect(issues).toContainEqual(expect.objectContaining({ code: "reading/cycle", path: "/0" }));
    expect(Place.safeParse(main).success).toBe(true);
  });

  test("a chain of 50,000 references is cut, within a second", () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => ({
      "@type": "Place",
      "@id": `_:${at}`,
      name: `${at}`,
      containedInPlace: { "@id": `_:${at + 1}` },
    }));
    const { issues } = fromJsonLd(chain);
    expect(issues).toContainEqual(expect.objectContaining({ code: "reading/too-deep" }));
  });

  test("nodes that each use the next twice do not unfold to billions", () => {
    const nodes = Array.from({ length: 40 }, (_, at) => ({
      "@type": "Event",
      "@id": `_:${at}`,
      name: `${at}`,
      subEvent: [{ "@id": `_:${at + 1}` }, { "@id": `_:${at + 1}` }],
    }));
    const reading = fromJsonLd(nodes);
    const parsed = Event.safeParse(reading.main);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues[0]?.message).toContain("100000 objects");
  });
});

describe("hostile documents end soon", () => {
  test("60 nodes that all hold each other", () => {
    const ids = Array.from({ length: 60 }, (_, at) => ({ "@id": `urn:a:${at}` }));
    const nodes = ids.map((id) => ({ ...id, "@type": "NewsArticle", headline: "h", about: ids }));
    const { things, issues } = fromJsonLd({ "@graph": nodes });
    expect(things.length).toBeGreaterThan(0);
    expect(issues.map(({ code }) => code)).toContain("reading/too-many-nodes");
  });

  test("8,000 nodes under one @id, and as many references to it", () => {
    const id = { "@id": "urn:a:1" };
    const graph = [
      ...Array.from({ length: 8000 }, () => ({ ...id, "@type": "Person", name: "A" })),
      { "@type": "NewsArticle", headline: "h", author: Array.from({ length: 8000 }, () => id) },
    ];
    const { main, things } = fromJsonLd({ "@graph": graph });
    expect(things).toHaveLength(2);
    expect(main?.authors).toHaveLength(8000);
  });
});

test("a node without a type is an agent if it has a name, and an issue if not", () => {
  const agent = { type: "Agent", name: "A", url: "https://a.example/" } as const;
  expect(fromJsonLd(toJsonLd(agent)).main).toEqual(agent);
  expect(fromJsonLd({}).issues).toMatchObject([{ code: "reading/unknown-type", path: "" }]);
  expect(fromJsonLd({ "@type": "NewsArticle", headline: "H", about: { name: "x" } }).main).toEqual({
    type: "Article",
    headline: "H",
  });
});

test("an entity of one's own without a mark does not take a visit for its own", () => {
  const concert = defineEntity<{ readonly type: "Concert"; readonly name: string }>({
    type: "Concert",
    schemaTypes: ["Event"],
    fields: { name: one("name", text) },
  });
  const visit: Visit = {
    type: "Visit",
    kind: "state",
    visitors: [{ type: "Agent", name: "A" }],
    destination: { type: "Place", name: "T" },
    period: { start: "2024" },
  };
  const options = { entities: [...entities, concert] };
  expect(fromJsonLd(toJsonLd(visit, options), options).main).toEqual(visit);
  expect(fromJsonLd({ "@type": "Event", name: "C" }, options).main).toEqual({ type: "Concert", name: "C" });
});

test.each([
  [["Article", "NewsArticle"], undefined],
  [["NewsArticle", "Article"], undefined],
  ["Article", "article"],
  [["NewsArticle", "LiveBlogPosting"], "live-blog"],
  [["NewsArticle", "OpinionNewsArticle"], "opinion"],
  ["NewsArticle", undefined],
])("of the types %j the narrowest tells the kind", (type, kind) => {
  expect(fromJsonLd({ "@type": type, headline: "H" }).main?.kind).toBe(kind);
});

test("a key from outside never reaches a prototype", () => {
  const text =
    '{"@type":"Person","name":"x","__proto__":{"polluted":true},"alternateName":{"@language":"__proto__","@value":"y"}}';
  const { main, issues } = fromJsonLd(text);
  expect(Object.getPrototypeOf(main)).toBe(Object.prototype);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Person.parse(main)).toEqual({ type: "Person", name: "x" });
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "reading/unsafe-key /__proto__",
    "reading/language-unreadable /alternateName",
  ]);
});

test("the input is not changed", () => {
  const node = Object.freeze({ "@type": "NewsArticle", headline: "H", author: Object.freeze(["A", "B"]) });
  expect(Article.parse(fromJsonLd(node).main)).toEqual({
    type: "Article",
    headline: "H",
    authors: [
      { type: "Agent", name: "A" },
      { type: "Agent", name: "B" },
    ],
  });
});
