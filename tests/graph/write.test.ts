import { describe, expect, test } from "vitest";
import {
  type Article,
  type Image,
  NewsgraphError,
  type Organisation,
  type Person,
  type Place,
  toJsonLd,
} from "../../src/index.js";
import { expectLinear } from "../growth.js";

const base = "https://newsgraph.example/page";
const dgsn: Organisation = { type: "Organisation", id: "dgsn", name: "DGSN" };
const person: Person = { type: "Person", name: "Amina Idrissi" };

const shared: readonly Organisation[] = Array.from({ length: 1000 }, () => ({
  type: "Organisation",
  name: "S",
}));

/** Every `@id` of a document, references among them. */
function ids(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, item) => {
    if (key === "@id") found.push(item);
    return item;
  });
  return found;
}

describe("ids", () => {
  test("a local name goes out under the base", () => {
    expect(toJsonLd(dgsn, { base })).toEqual({
      "@context": "https://schema.org",
      "@type": "Organization",
      "@id": `${base}#dgsn`,
      name: "DGSN",
    });
  });

  test("without a base, a local name is no @id: it would be relative", () => {
    expect(toJsonLd(dgsn)).not.toHaveProperty("@id");
  });

  test("an absolute IRI goes out as it is", () => {
    const id = "urn:uuid:9f0c";
    expect(toJsonLd({ ...dgsn, id }, { base })).toHaveProperty("@id", id);
  });

  test.each(["/page", "page", "https://newsgraph.example/page#x", "javascript:alert(1)", ""])(
    "the base %j is refused with one clear error",
    (wrong) => {
      expect(() => toJsonLd(dgsn, { base: wrong })).toThrow(NewsgraphError);
      expect(() => toJsonLd(dgsn, { base: wrong })).toThrow("not an absolute address");
    },
  );
});

describe("one thing in several places", () => {
  test("by id, equal copies are one node", () => {
    const document = toJsonLd(
      { type: "Article", headline: "H", authors: [{ ...dgsn }], publisher: { ...dgsn } },
      { base },
    );
    expect(document).toMatchObject({
      author: { "@id": `${base}#dgsn`, name: "DGSN" },
      publisher: { "@id": `${base}#dgsn` },
    });
    expect(document.publisher).toEqual({ "@id": `${base}#dgsn` });
  });

  test("without an id, the same object gets a blank one", () => {
    const document = toJsonLd({
      type: "Article",
      headline: "H",
      authors: [person],
      quotes: [{ text: "q", speaker: person }],
    });
    expect(ids(document)).toEqual(["_:1", "_:1"]);
  });

  test("referred to only from below, a thing has its blank id all the same, and before its fields", () => {
    const reporter: Person = { type: "Person", name: "R" };
    const article: Article = {
      type: "Article",
      headline: "H",
      authors: [reporter],
      about: [
        { type: "Event", name: "E", programme: [{ type: "Event", name: "I", participants: [reporter] }] },
      ],
    };
    const written = '{"@type":"Person","@id":"_:1","name":"R"}';
    expect(JSON.stringify(toJsonLd(article).author)).toBe(written);
    // A blank id is no address: the node stays inside of what holds it.
    const graph = toJsonLd([article])["@graph"];
    expect(graph).toHaveLength(1);
    expect(JSON.stringify(graph[0])).toContain(`"author":${written}`);
  });

  test("blank ids are counted from 1, whatever has an id of its own", () => {
    const document = toJsonLd(
      { type: "Article", headline: "H", authors: [dgsn, person], about: [dgsn, person] },
      { base },
    );
    expect(new Set(ids(document))).toEqual(new Set([`${base}#dgsn`, "_:1"]));
  });

  test("equal objects without an id are not taken for one", () => {
    const document = toJsonLd({ type: "Article", headline: "H", authors: [{ ...person }, { ...person }] });
    expect(ids(document)).toEqual([]);
  });

  test("copies that each say a part of it are united", () => {
    const graph = toJsonLd(
      [
        { type: "Person", id: "h", name: "H", jobTitle: "ministre" } as Person,
        { type: "Person", id: "h", name: "H", gender: "male" } as Person,
      ],
      { base },
    );
    expect(graph["@graph"]).toEqual([
      { "@type": "Person", "@id": `${base}#h`, name: "H", jobTitle: "ministre", gender: "male" },
    ]);
  });

  test("what a later copy adds is written too, with all that is in it", () => {
    const parent: Organisation = { type: "Organisation", id: "state", name: "State" };
    const graph = toJsonLd([dgsn, { ...dgsn, parent }] as Organisation[], { base });
    expect(graph["@graph"]).toEqual([
      {
        "@type": "Organization",
        "@id": `${base}#dgsn`,
        name: "DGSN",
        parentOrganization: { "@id": `${base}#state` },
      },
      { "@type": "Organization", "@id": `${base}#state`, name: "State" },
    ]);
  });

  test("what a deeper copy adds is in the node nearest to the top, in its place, with all that is in it", () => {
    const state: Organisation = { type: "Organisation", id: "state", name: "State" };
    const ministry: Organisation = { type: "Organisation", id: "ministry", name: "Ministry", parent: state };
    const document = toJsonLd(
      {
        type: "Article",
        headline: "H",
        authors: [dgsn],
        publisher: { type: "Organisation", name: "P", parent: { ...dgsn, legalName: "L", parent: ministry } },
      },
      { base },
    );
    expect(JSON.stringify(document.author)).toBe(
      JSON.stringify({
        "@type": "Organization",
        "@id": `${base}#dgsn`,
        name: "DGSN",
        legalName: "L",
        parentOrganization: {
          "@type": "Organization",
          "@id": `${base}#ministry`,
          name: "Ministry",
          parentOrganization: { "@type": "Organization", "@id": `${base}#state`, name: "State" },
        },
      }),
    );
    expect(document.publisher).toMatchObject({ parentOrganization: { "@id": `${base}#dgsn` } });
  });

  test("a copy that adds something every time is united by every one of them", () => {
    const pieces: readonly Partial<Organisation>[] = [
      { legalName: "L" },
      { acronym: "A" },
      { country: "MA" },
      { parent: { type: "Organisation", name: "State" } },
    ];
    const holders = pieces.map((piece, at) => {
      let holder: Organisation = { ...dgsn, ...piece };
      for (let level = 0; level <= at; level++)
        holder = { type: "Organisation", name: "holder", parent: holder };
      return holder;
    });
    const [whole] = toJsonLd([dgsn, ...holders], { base })["@graph"];
    expect(whole).toEqual(
      toJsonLd([Object.assign({}, dgsn, ...pieces) as Organisation], { base })["@graph"][0],
    );
  });

  test("copies that differ further down are refused: what only the second says would be lost", () => {
    const image = (more: object) =>
      ({ type: "Image", id: "i", url: "https://x.example/i.jpg", ...more }) as Image;
    const author = (more: object): Person => ({ type: "Person", id: "p", name: "P", image: image(more) });
    const article = (first: object, second: object): Article => ({
      type: "Article",
      headline: "H",
      authors: [author(first)],
      mentions: [author(second)],
    });
    expect(() => toJsonLd(article({}, { alt: "ALT" }), { base })).toThrow(/"p" differ in their image/);
    expect(() => toJsonLd(article({ alt: "one" }, { alt: "two" }), { base })).toThrow(NewsgraphError);
    expect(toJsonLd(article({ alt: "one" }, { alt: "one" }), { base })).toHaveProperty("mentions", {
      "@id": `${base}#p`,
    });
  });

  test("a local name and the address that it stands for are one id", () => {
    const spelt: Organisation = { ...dgsn, id: `${base}#dgsn` };
    expect(toJsonLd([dgsn, spelt] as Organisation[], { base })["@graph"]).toHaveLength(1);
    expect(() => toJsonLd([dgsn, { ...spelt, name: "DGST" }] as Organisation[], { base })).toThrow(
      /"DGSN" and "DGST"/,
    );
  });

  test("two values for one field are refused, naming both", () => {
    const write = () => toJsonLd([dgsn, { ...dgsn, name: "DGST" }] as Organisation[], { base });
    expect(write).toThrow(NewsgraphError);
    expect(write).toThrow(/"DGSN" and "DGST"/);
  });

  test("of two values that no schema has seen yet, the refusal is the same", () => {
    const write = (first: unknown, second: unknown) => () =>
      toJsonLd(
        [
          { ...dgsn, name: first },
          { ...dgsn, name: second },
        ] as never,
        { base },
      );
    expect(write({ ar: "x" }, null)).toThrow(/differ in their name/);
    expect(write({}, "")).toThrow(/differ in their name/);
    expect(write(["a"], ["b"])).toThrow(/differ in their name/);
    expect(write(["a"], ["a"])).not.toThrow();
  });

  test("a field that is there without a value says nothing, and so nothing else", () => {
    const silent = { ...dgsn, name: undefined } as unknown as Organisation;
    for (const things of [
      [dgsn, silent],
      [silent, dgsn],
    ]) {
      expect(toJsonLd(things, { base })["@graph"]).toEqual([
        { "@type": "Organization", "@id": `${base}#dgsn`, name: "DGSN" },
      ]);
    }
  });

  test("copies that go on further than things may nest are one clear error, not a stack trace", () => {
    const deep = () => {
      let place: Place = { type: "Place", name: "x" };
      for (let level = 0; level < 100_000; level++) place = { type: "Place", name: "x", within: place };
      return { ...place, id: "deep" };
    };
    expect(() => toJsonLd([deep(), deep()], { base })).toThrow(NewsgraphError);
  });

  test("one id for things of two types is refused, naming both", () => {
    expect(() => toJsonLd([dgsn, { type: "Person", id: "dgsn", name: "DGSN" } as Person], { base })).toThrow(
      /"Organisation" and "Person"/,
    );
  });

  test("identity is the whole IRI, never its fragment", () => {
    const graph = toJsonLd([
      { type: "Person", id: "https://a.example/#me", name: "A" } as Person,
      { type: "Person", id: "https://b.example/#me", name: "B" } as Person,
    ]);
    expect(graph["@graph"]).toHaveLength(2);
  });

  test("the place nearest to the top holds it in full", () => {
    const fair = { type: "TradeShow", id: "fair", name: "Fair", period: { start: "2024" } } as const;
    const visit = {
      type: "Visit",
      visitors: [person],
      destination: { type: "Place", name: "T" },
      period: { start: "2024" },
      engagements: [{ type: "Event", kind: "fair-visit", partOf: [fair] }],
    } as const;
    const document = toJsonLd({ type: "Article", headline: "H", about: [visit, fair] }, { base });
    expect(document.about).toMatchObject([
      { subEvent: { superEvent: { "@id": `${base}#fair` } } },
      { "@id": `${base}#fair`, name: "Fair" },
    ]);
  });

  test("an image's creator is no thing, even when the same object is a person elsewhere", () => {
    const document = toJsonLd({
      type: "Article",
      headline: "H",
      images: [
        {
          type: "Image",
          url: "https://example.org/a.jpg",
          creators: [person as { type: "Person"; name: string }],
        },
      ],
      about: [{ type: "Event", kind: "meeting", participants: [person] }],
    });
    expect(document).toMatchObject({
      image: { creator: { "@type": "Person", name: "Amina Idrissi" } },
      about: { attendee: { "@type": "Person", name: "Amina Idrissi" } },
    });
    expect(ids(document)).toEqual([]);
  });
});

describe("cycles", () => {
  test("a thing that leads back to itself refers to itself", () => {
    const place = { type: "Place", name: "A" } as { type: "Place"; name: string; within?: Place };
    place.within = { type: "Place", name: "B", within: place };
    expect(toJsonLd(place)).toEqual({
      "@context": "https://schema.org",
      "@type": "Place",
      "@id": "_:1",
      name: "A",
      containedInPlace: { "@type": "Place", name: "B", containedInPlace: { "@id": "_:1" } },
    });
  });

  test("100 levels are written, 101 are refused", () => {
    const nested = (levels: number): Place =>
      levels === 1 ? { type: "Place", name: "x" } : { type: "Place", name: "x", within: nested(levels - 1) };
    expect(JSON.stringify(toJsonLd(nested(100))).match(/containedInPlace/g)).toHaveLength(99);
    expect(() => toJsonLd(nested(101))).toThrow("more than 100 levels");
    expect(() => toJsonLd(nested(101))).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "graph/too-deep" })] }),
    );
    // Beside each other they are as many as there are.
    expect(toJsonLd(Array.from({ length: 200 }, () => nested(1)))["@graph"]).toHaveLength(200);
  });

  test("100,000 levels are one clear error, not a stack trace", () => {
    let place: Place = { type: "Place", name: "x" };
    for (let level = 0; level < 100_000; level++) place = { type: "Place", name: "x", within: place };
    expect(() => toJsonLd(place)).toThrow(NewsgraphError);
    expect(() => toJsonLd(place)).toThrow("more than 100 levels");
  });
});

describe("a graph", () => {
  test("has what was given first, then all that has an @id, each once; the rest stays inside", () => {
    const document = toJsonLd(
      [
        { type: "Article", headline: "H", authors: [dgsn, person] },
        { type: "Person", name: "P", positions: [{ organisation: dgsn }] } as Person,
      ],
      { base },
    );
    expect(document["@graph"]).toEqual([
      {
        "@type": "NewsArticle",
        headline: "H",
        author: [{ "@id": `${base}#dgsn` }, { "@type": "Person", name: "Amina Idrissi" }],
      },
      {
        "@type": "Person",
        name: "P",
        worksFor: { "@type": "OrganizationRole", worksFor: { "@id": `${base}#dgsn` } },
      },
      { "@type": "Organization", "@id": `${base}#dgsn`, name: "DGSN" },
    ]);
  });

  test("a thing given twice stands once, and has no @id that nothing refers to", () => {
    expect(toJsonLd([person, person])["@graph"]).toEqual([{ "@type": "Person", name: "Amina Idrissi" }]);
  });

  test("no things are an empty graph", () => {
    expect(toJsonLd([])).toEqual({ "@context": "https://schema.org", "@graph": [] });
  });
});

test("a visit with an @id is what its engagements refer back to", () => {
  const engagement = { type: "Event", id: "talks", kind: "talks" } as const;
  const visit = {
    type: "Visit",
    id: "visit",
    visitors: [person],
    destination: { type: "Place", name: "T" },
    period: { start: "2024" },
    engagements: [engagement],
  } as const;
  expect(toJsonLd(visit, { base })).toMatchObject({ subEvent: { superEvent: { "@id": `${base}#visit` } } });
  const graph = toJsonLd([visit], { base });
  expect(graph["@graph"]).toContainEqual(expect.objectContaining({ superEvent: { "@id": `${base}#visit` } }));
  const { id: _, ...nameless } = visit;
  expect(JSON.stringify(toJsonLd(nameless, { base }))).not.toContain("superEvent");
});

test.each([
  ["equal copies of one thing", () => ({ ...dgsn, legalName: "L" })],
  [
    "copies that say what the first did not",
    (at: number) => ({ ...dgsn, [at % 2 ? "legalName" : "acronym"]: "L" }),
  ],
  ["things without ids, each in two places", (at: number) => shared[at % shared.length] as Organisation],
])("%s take linear time", (_, organisation) => {
  expectLinear((size) => {
    const things = Array.from({ length: size }, (_, at): Organisation => {
      return { type: "Organisation", name: "holder", parent: organisation(at) };
    });
    return () => toJsonLd([dgsn, ...things], { base });
  }, 4000);
});

test("a list of 50,000 is written in one go", () => {
  const keywords = Array.from({ length: 50_000 }, (_, at) => `${at}`);
  expect(toJsonLd({ type: "Article", headline: "H", keywords }).keywords).toEqual(keywords);
});

test("nothing is guessed: no type from a name, no date from another, no publisher from an author", () => {
  const names = ["Vincent Chua Inc.", "La rédaction/Le7tv", "By Byrne", "A, B and C", "https://a.example/"];
  const authors = names.map((name) => ({ type: "Agent", name }) as const);
  const event = {
    type: "Event",
    kind: "meeting",
    period: { start: "2024-09-20" },
    place: { type: "Place", name: "Online" },
  } as const;
  expect(
    toJsonLd({ type: "Article", headline: "H", datePublished: "2024-09-20", authors, about: [event] }),
  ).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "H",
    author: names,
    datePublished: "2024-09-20",
    about: {
      "@type": "Event",
      additionalType: "urn:newsgraph:Meeting",
      startDate: "2024-09-20",
      location: { "@type": "Place", name: "Online" },
    },
  });
});

test("the things are not changed, even when frozen", () => {
  const article = deepFreeze({ type: "Article", headline: "H", authors: [dgsn], publisher: dgsn } as const);
  const before = JSON.stringify(article);
  toJsonLd(article, { base });
  toJsonLd([article], { base });
  expect(JSON.stringify(article)).toBe(before);
});

test("what was written belongs to the caller: changing it changes nothing that is written later", () => {
  const article: Article = {
    type: "Article",
    headline: "H",
    kind: "opinion",
    isPartOf: { name: "P" },
    quotes: [{ text: "q" }],
    corrections: [{ kind: "update", text: "c", date: "2024" }],
    access: { free: false },
    images: [{ type: "Image", url: "https://x.example/i.jpg", width: 1 }],
  };
  const before = JSON.stringify(toJsonLd(article, { base }));
  emptyAll(toJsonLd(article, { base }));
  expect(JSON.stringify(toJsonLd(article, { base }))).toBe(before);
});

test("an unknown type is one clear error that says what to do", () => {
  expect(() => toJsonLd({ type: "Electoin" } as never)).toThrow(
    'No entity has the type "Electoin". Add yours to the option',
  );
  expect(() => toJsonLd({ type: "Electoin" } as never)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: "graph/unknown-type", path: "" })] }),
  );
});

test("what is empty or missing in an unproven thing is left out", () => {
  const unproven = {
    type: "Article",
    headline: "H",
    standfirst: "",
    keywords: ["", null],
    section: [],
    authors: null,
    names: undefined,
    byline: undefined,
    body: null,
  };
  expect(toJsonLd(unproven as never)).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "H",
  });
});

/** Takes everything out of every object and list. */
function emptyAll(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.values(value).forEach(emptyAll);
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
}

function deepFreeze<T extends object>(object: T): T {
  for (const value of Object.values(object))
    if (typeof value === "object" && value !== null) deepFreeze(value);
  return Object.freeze(object);
}
