import { describe, expect, test } from "vitest";
import { check, type Rule } from "../../../src/check.js";

/** Reports each value of some properties, so that each is looked for in the thing. */
function pathsOf(thing: unknown, ...properties: string[]): string[] {
  const rule: Rule = {
    code: "journal/values",
    severity: "info",
    source: "https://journal.example/style",
    verified: "2026-11-24",
    looksAt: "values",
    properties,
    check: (value, report) => report(value, "It is said."),
  };
  return check(thing, { rules: [rule], url: "https://journal.example/a" }).map(({ path }) => path);
}

/** Reports each property as a whole. */
function propertyPathsOf(thing: unknown, ...properties: string[]): string[] {
  const rule: Rule = {
    code: "journal/properties",
    severity: "info",
    source: "https://journal.example/style",
    verified: "2026-11-24",
    looksAt: "nodes",
    check(node, report) {
      for (const property of properties) if (node.has(property)) report(node.at(property), "It is said.");
    },
  };
  return check(thing, { rules: [rule], url: "https://journal.example/a" }).map(({ path }) => path);
}

const period = { start: "2024-09-19", end: "2024-09-21" };
const place = { type: "Place", name: "P" };
const person = (name: string) => ({ type: "Person", name });

describe("a finding about a thing stands at the field that was written there", () => {
  test.each<[what: string, thing: object, property: string, paths: string[]]>([
    ["one value", { type: "Article", headline: "H" }, "headline", ["/headline"]],
    ["one of a list", { type: "Article", headline: "H", keywords: ["a"] }, "keywords", ["/keywords/0"]],
    [
      "each of a list",
      { type: "Article", headline: "H", keywords: ["a", "b"] },
      "keywords",
      ["/keywords/0", "/keywords/1"],
    ],
    [
      "of two fields that share a property",
      {
        type: "TradeShow",
        name: "F",
        period,
        identifiers: [
          { scheme: "gnd", value: "1" },
          { scheme: "viaf", value: "2" },
        ],
        edition: { label: "5e", number: 5 },
      },
      "identifier",
      ["/identifiers/0", "/identifiers/1", "/edition", "/edition"],
    ],
    [
      "the other way round",
      {
        type: "Visit",
        visitors: [person("A"), person("B")],
        delegation: { size: 12 },
        destination: place,
        places: [{ ...place, name: "Q" }],
        period,
      },
      "attendee",
      ["/visitors/0", "/visitors/1", "/delegation"],
    ],
    [
      "a place that is the first of several",
      {
        type: "Visit",
        visitors: [person("A")],
        destination: place,
        places: [
          { ...place, name: "Q" },
          { ...place, name: "R" },
        ],
        period,
      },
      "location",
      ["/destination", "/places/0", "/places/1"],
    ],
    [
      "parts of two sorts",
      {
        type: "Article",
        headline: "H",
        quotes: [{ text: "a" }, { text: "b" }],
        access: { free: false, gatedSelectors: [".x"] },
      },
      "hasPart",
      ["/quotes/0", "/quotes/1", "/access"],
    ],
    [
      "one that stands in two properties",
      { type: "Article", headline: "H", url: "https://journal.example/a" },
      "mainEntityOfPage",
      ["/url"],
    ],
    ["both ends of a period", { type: "Event", name: "E", period }, "endDate", ["/period"]],
    [
      "texts by language",
      { type: "Person", name: "A", names: { ar: "x", fr: "y" } },
      "alternateName",
      ["/names", "/names"],
    ],
  ])("%s", (_, thing, property, paths) => {
    expect(pathsOf(thing, property)).toEqual(paths);
  });

  test("inside of things, and of what is no thing of its own", () => {
    const article = {
      type: "Article",
      headline: "H",
      authors: [person("A"), { type: "Agent", name: "B" }],
      publisher: { type: "Organisation", name: "C", parent: { type: "Organisation", name: "D" } },
      quotes: [{ text: "q", speaker: person("E") }],
    };
    expect(pathsOf(article, "name").sort()).toEqual([
      "/authors/0/name",
      "/publisher/name",
      "/publisher/parent/name",
      "/quotes/0/speaker/name",
    ]);
    expect(pathsOf(article, "author")).toEqual(["/authors/0", "/authors/1"]);
    expect(pathsOf(article, "text")).toEqual(["/quotes/0"]);
    expect(pathsOf(article, "creator")).toEqual(["/quotes/0/speaker"]);
  });

  test("of a thing in several places, at the first", () => {
    const jane = person("Jane");
    const article = { type: "Article", headline: "H", authors: [jane], mentions: [jane] };
    expect(pathsOf(article, "name")).toEqual(["/authors/0/name"]);
    expect(pathsOf([article, { ...article, headline: "I" }], "name")).toEqual([
      "/0/authors/0/name",
      "/1/authors/0/name",
    ]);
  });

  test("as a whole, where one field has written the property, and at the thing where several have", () => {
    const show = {
      type: "TradeShow",
      name: "F",
      period,
      sectors: [{ type: "Topic", name: "T" }],
      identifiers: [{ scheme: "gnd", value: "1" }],
      edition: { number: 5 },
      previousStarts: ["2023", "2022"],
      status: "postponed",
    };
    expect(propertyPathsOf(show, "previousStartDate")).toEqual(["/previousStarts"]);
    expect(propertyPathsOf(show, "identifier")).toEqual([""]);
    expect(propertyPathsOf(show, "eventStatus")).toEqual(["/status"]);
  });
});

describe("what is given is taken for what it is", () => {
  const codes = (input: unknown, options: object = {}) =>
    check(input, { profiles: ["model"], ...options }).map(({ code, path }) => `${code} ${path}`);

  test.each<[what: string, input: unknown]>([
    ["a thing", { type: "Person" }],
    [
      "a thing of a type that schema.org has as well, and a field that it has not",
      { type: "Article", standfirst: 7 },
    ],
    ["a thing of a type that nobody has", { type: "Persn" }],
  ])("%s", (_, input) => {
    expect(codes(input).length).toBeGreaterThan(0);
    expect(codes(input).every((code) => code.startsWith("model/"))).toBe(true);
  });

  test.each<[what: string, input: unknown]>([
    ["with a context", { "@context": "https://schema.org", type: "Person" }],
    ["with an @id", { "@id": "urn:x:a", type: "Persn" }],
    ["with an @type", { "@type": "Person", type: "Persn" }],
    ["with a graph", { "@graph": [], type: "Persn" }],
    ["with a type that is no text", { type: 7 }],
    ["without one", { name: "A" }],
    ["in a list with JSON-LD", [{ type: "Persn" }, { "@type": "Person", name: "A" }]],
  ])("a document is JSON-LD %s", (_, input) => {
    expect(
      check(input, { rules: [] })
        .map(({ code }) => code)
        .filter((code) => code === "model/unknown-type"),
    ).toEqual([]);
  });

  test.each<[what: string, bytes: (json: string) => Uint8Array]>([
    ["bytes", (json) => new TextEncoder().encode(json)],
    ["bytes with white space in front", (json) => new TextEncoder().encode(` \n${json}`)],
    ["bytes with a mark", (json) => new TextEncoder().encode(`\ufeff${json}`)],
    ["bytes in UTF-16", (json) => new Uint8Array(Buffer.from(`\ufeff${json}`, "utf16le"))],
    ["a part of a buffer", (json) => new TextEncoder().encode(`xx${json}`).subarray(2)],
  ])("JSON as %s", (_, bytes) => {
    const found = (json: string) => codes(bytes(json), { profiles: ["schema.org"] });
    expect(found('{"@context":"https://schema.org","@type":"NewsArticel","headline":"H"}')).toEqual([
      "schema.org/unknown-type /@type",
    ]);
    expect(found('[{"@context":"https://schema.org","@type":"NewsArticel","headline":"H"}]')).toEqual([
      "schema.org/unknown-type /0/@type",
    ]);
  });

  test("bytes that are no text are said, each run of them at its place", () => {
    const bytes = new Uint8Array(
      Buffer.from('{"@context":"https://schema.org","name":"a\xff\xfe\xffb"}', "latin1"),
    );
    const [issue] = check(bytes).filter(({ code }) => code === "reading/undecodable");
    expect(issue).toMatchObject({
      severity: "warning",
      path: "",
      message: 'Bytes are no text in "utf-8" and were read as U+FFFD. Save the text in UTF-8.',
      location: { line: 1, column: 43, offset: 42, length: 3 },
    });
    expect(check(new TextEncoder().encode('{"name":"\ufffd"}')).map(({ code }) => code)).not.toContain(
      "reading/undecodable",
    );
  });

  test("a text that begins as JSON does is JSON, whatever marks stand in front, and one with markup a page", () => {
    const kinds = (text: string) => check(text, { rules: [] }).map(({ code }) => code);
    for (const json of [
      "{<",
      "[<",
      " \ufeff{<",
      "/* < */{<",
      "// <\n{<",
      "<![CDATA[{<",
      "<!-- {<",
      "<!--[<",
    ]) {
      expect(kinds(json)).toContain("reading/json-invalid");
    }
    for (const page of ["<p>{", "a{<p>", "<!-- a {", "<!doctype html>", "x<!--{"])
      expect(kinds(page)).toEqual(["reading/no-block"]);
    expect(kinds(`<!--${" ".repeat(100)}{<`)).toContain("reading/json-invalid");
    expect(kinds(`<!--${" ".repeat(101)}{<`)).toEqual(["reading/no-block"]);
  });
});
