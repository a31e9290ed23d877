import { describe, expect, test } from "vitest";
import {
  type CheckedDocument,
  type CheckedNode,
  type CheckedValue,
  type CheckOptions,
  check,
  type DocumentRule,
  type NodeRule,
  type Rule,
  type ValueRule,
} from "../../../src/check.js";

const FACTS = {
  severity: "info",
  source: "https://journal.example/style",
  verified: "2026-11-24",
} as const;
const ID = "https://journal.example/#jane";

const graph = (...nodes: object[]) => ({ "@context": "https://schema.org", "@graph": nodes });

/** What a rule over nodes sees of each. */
function seen<T>(input: unknown, look: (node: CheckedNode) => T, types?: readonly string[]): T[] {
  const all: T[] = [];
  const rule: NodeRule = {
    ...FACTS,
    code: "journal/looks",
    looksAt: "nodes",
    types,
    check: (node) => all.push(look(node)),
  };
  check(input, { rules: [rule] });
  return all;
}

/** Where a rule stands with what it reports about each node. */
function paths(input: unknown, types: readonly string[], options: CheckOptions = {}): string[] {
  const rule: NodeRule = {
    ...FACTS,
    code: "journal/says",
    looksAt: "nodes",
    types,
    check: (node, report) => report(node, "It is said."),
  };
  return check(input, { ...options, rules: [rule] }).map(({ path }) => path);
}

describe("a node that stands in several places", () => {
  const reference = { "@id": ID };
  const jane = { "@type": "Person", "@id": ID, name: "Jane Doe" };
  const article = (author: unknown) => ({ "@type": "NewsArticle", headline: "H", author });

  test("is seen once, and is said where it says something, whether a reference stands before it or behind", () => {
    expect(paths(graph(article(reference), jane), ["Person"])).toEqual(["/@graph/1"]);
    expect(paths(graph(jane, article(reference)), ["Person"])).toEqual(["/@graph/0"]);
    expect(paths(graph(article(jane), { ...article(reference), headline: "I" }), ["Person"])).toEqual([
      "/@graph/0/author",
    ]);
  });

  test("has all that is said of it", () => {
    const more = { "@type": "Person", "@id": ID, jobTitle: "reporter" };
    expect(seen(graph(jane, more), (node) => [node.text("name"), node.text("jobTitle")], ["Person"])).toEqual(
      [["Jane Doe", "reporter"]],
    );
    expect(
      seen(graph(jane, article(reference), more), ({ given }) => given.map(({ node }) => node), ["Person"]),
    ).toEqual([[jane, more]]);
  });

  test("stands by itself if it does so once, and else in what holds it", () => {
    const held = (node: CheckedNode) => [node.isTop, node.holder?.property, node.holder?.node.types];
    expect(seen(graph(article(jane)), held, ["Person"])).toEqual([[false, "author", ["NewsArticle"]]]);
    expect(seen(graph(article(jane), { ...jane }), held, ["Person"])).toEqual([[true, undefined, undefined]]);
    expect(seen(graph(article(reference), jane), held, ["Person"])).toEqual([[true, undefined, undefined]]);
    const reversed = { ...graph({ "@type": "Person", name: "A", "@reverse": { author: article([]) } }) };
    expect(seen(reversed, ({ isTop }) => isTop, ["Person"])).toEqual([true]);
  });

  test("that nothing but references name is a reference, which rules over a type do not get", () => {
    const only = graph(article({ "@type": "Person", "@id": ID }));
    expect(paths(only, ["Person"])).toEqual([]);
    expect(seen(only, ({ isReference, id }) => [isReference, id])).toContainEqual([true, ID]);
  });
});

describe("what a node has", () => {
  const node = {
    "@type": ["NewsArticle", "Report"],
    "@id": ID,
    "@annotation": "x",
    headline: { "@language": "fr", "@value": "H" },
    keywords: ["a", 7, { "@id": "urn:x:k" }, "b"],
    wordCount: 0,
  };

  test("are its properties, by schema.org's names and without keywords", () => {
    expect(seen(node, ({ properties }) => [...properties].sort())[0]).toEqual([
      "headline",
      "keywords",
      "wordCount",
    ]);
  });

  test("are the texts among the values, and each value with its place", () => {
    expect(
      seen(node, (one) => [one.texts("keywords"), one.text("headline"), one.text("wordCount")])[0],
    ).toEqual([["a", "b"], "H", undefined]);
    expect(
      seen(node, (one) =>
        one.values("keywords").map(({ property, at, text, nodes }) => [property, at, text, nodes.length]),
      )[0],
    ).toEqual([
      ["keywords", 0, "a", 0],
      ["keywords", 1, undefined, 0],
      ["keywords", 2, undefined, 1],
      ["keywords", 3, "b", 0],
    ]);
    expect(seen(node, (one) => one.values("headline")[0]?.nodes.length)[0]).toBe(0);
    expect(seen(node, (one) => one.values("author"))[0]).toEqual([]);
  });

  test("is what it is asked for, by any of its names", () => {
    expect(
      seen(node, (one) => [
        one.has("author", "wordCount"),
        one.has("author"),
        one.isA("Article"),
        one.isA("Person", "Report"),
        one.isA("Person"),
      ])[0],
    ).toEqual([true, false, true, true, false]);
  });

  test("comes with the names that stood in the wrong case", () => {
    const slips = { "@type": "newsArticle", author: { "@type": "Person", NAME: "A" }, HEADLINE: "H" };
    expect(
      seen({ "@context": "https://schema.org", ...slips }, (one) => [
        one.corrections("type").map(({ given }) => given),
        one.corrections("property").map(({ given }) => given),
      ]),
    ).toEqual([
      [["newsArticle"], ["HEADLINE"]],
      [[], ["NAME"]],
    ]);
    expect(seen(node, (one) => one.corrections("type"))[0]).toEqual([]);
  });

  test("stands under its own key, whatever that is", () => {
    const rule: NodeRule = {
      ...FACTS,
      code: "journal/keys",
      looksAt: "nodes",
      check(one, report) {
        report(one.at("headline"), "The value.");
        report(one.atKey("headline"), "The key.");
      },
    };
    const said = (input: object) => check(input, { rules: [rule] }).map(({ path }) => path);
    expect(said({ "@context": "https://schema.org", "@type": "Article", "schema:headline": "H" })).toEqual([
      "/schema:headline",
      "/schema:headline",
    ]);
    expect(said({ "@context": "https://schema.org", "@type": "Article", HEADLINE: "H" })).toEqual([
      "/HEADLINE",
      "/HEADLINE",
    ]);
  });
});

describe("a value behind a Role", () => {
  const role = (author: unknown) => ({ "@type": "Role", roleName: "x", author });
  const authors = (author: unknown) =>
    seen(
      { "@context": "https://schema.org", "@type": "Article", author },
      (one) => [
        one.valuesThroughRoles("author").map(({ text }) => text),
        one.nodes("author").map((node) => node.text("name")),
      ],
      ["Article"],
    )[0];

  test("is what the Role holds", () => {
    expect(authors(role("A"))).toEqual([["A"], []]);
    expect(authors(["A", role(["B", "C"]), { "@type": "Person", name: "D" }])).toEqual([
      ["A", "B", "C", undefined],
      ["D"],
    ]);
    expect(authors(role({ "@type": "Person", name: "D" }))).toEqual([[undefined], ["D"]]);
  });

  test("that holds nothing stays the Role", () => {
    expect(authors({ "@type": "Role", name: "R" })).toEqual([[undefined], ["R"]]);
  });
});

test("of several nodes that one @id may mean, the one of the type is taken", () => {
  const input = graph(
    { "@type": "NewsArticle", headline: "H", publisher: { "@id": ID } },
    { "@type": "WebPage", "@id": ID, name: "Page" },
    { "@type": "Organization", "@id": ID, name: "Journal" },
  );
  const names = (...types: string[]) =>
    seen(input, (node) => node.nodes("publisher", ...types).map((one) => one.text("name")), [
      "NewsArticle",
    ])[0];
  expect(names("Organization")).toEqual(["Journal"]);
  expect(names("WebPage")).toEqual(["Page"]);
  expect(names("Person")).toHaveLength(1);
});

describe("which rules look at what", () => {
  const log: string[] = [];
  const nodes = (code: string, types?: readonly string[]): NodeRule => ({
    ...FACTS,
    code: `journal/${code}`,
    looksAt: "nodes",
    types,
    check: (node) => log.push(`${code} ${node.types.join("+") || node.id}`),
  });
  const values = (code: string, properties?: ValueRule["properties"]): ValueRule => ({
    ...FACTS,
    code: `journal/${code}`,
    looksAt: "values",
    properties,
    check: ({ property, text }: CheckedValue) => log.push(`${code} ${property} ${text}`),
  });
  const ran = (rules: readonly Rule[], input: object): string[] => {
    log.length = 0;
    check({ "@context": "https://schema.org", ...input }, { rules });
    return [...log].sort();
  };
  const input = {
    "@type": ["NewsArticle", "Report"],
    headline: "H",
    keywords: ["a", "b"],
    author: [{ "@type": "Person", name: "A" }, { "@id": ID }],
  };

  test("those over nodes by their types, those below them and all", () => {
    expect(ran([nodes("article", ["Article"])], input)).toEqual(["article NewsArticle+Report"]);
    expect(ran([nodes("both", ["Person", "Report"])], input)).toEqual([
      "both NewsArticle+Report",
      "both Person",
    ]);
    expect(ran([nodes("all")], input)).toEqual(["all NewsArticle+Report", "all Person", `all ${ID}`]);
    expect(ran([nodes("none", ["Place"])], input)).toEqual([]);
  });

  test("those over values by their properties, by what they ask of one, and all", () => {
    expect(ran([values("some", ["keywords", "name"])], input)).toEqual([
      "some keywords a",
      "some keywords b",
      "some name A",
    ]);
    expect(ran([values("asked", (property) => property.startsWith("h"))], input)).toEqual([
      "asked headline H",
    ]);
    expect(ran([values("all")], input)).toEqual([
      "all author undefined",
      "all author undefined",
      "all headline H",
      "all keywords a",
      "all keywords b",
      "all name A",
    ]);
  });

  test("those over documents once, with what the document is about and what was found out before", () => {
    const count = (document: CheckedDocument) => ({ nodes: document.nodes().length });
    const found: unknown[] = [];
    const rule = (code: string): DocumentRule => ({
      ...FACTS,
      code: `journal/${code}`,
      looksAt: "document",
      check: (document) => found.push(document.once(count), document.main?.types),
    });
    check({ "@context": "https://schema.org", ...input }, { rules: [rule("one"), rule("two")] });
    expect(found).toEqual([{ nodes: 3 }, ["NewsArticle", "Report"], { nodes: 3 }, ["NewsArticle", "Report"]]);
    expect(found[0]).toBe(found[2]);
  });

  test("and another time the same, though what they are asked is kept", () => {
    const rules = [nodes("article", ["Article"]), values("some", ["name"])];
    const first = ran(rules, input);
    expect(ran(rules, input)).toEqual(first);
    expect(ran(rules, { "@type": "Person", name: "B" })).toEqual(["some name B"]);
    log.length = 0;
    check(input, { rules, severities: { "journal/some": "off" } });
    expect(log).toEqual(["article NewsArticle+Report"]);
  });
});

test("a node of another vocabulary is none of a rule's", () => {
  const foreign = { "@context": "https://www.w3.org/ns/activitystreams", "@type": "Person", name: "A" };
  const names = seen([foreign, graph({ "@type": "Person", name: "B" })], (node) => node.text("name"));
  expect(names.filter((name) => name !== undefined)).toEqual(["B"]);
});

describe("the code of a rule", () => {
  const withCode = (code: unknown) => () =>
    check({}, { rules: [{ ...FACTS, code, looksAt: "nodes", check: () => undefined } as unknown as Rule] });

  test.each(["a/b", "schema.org/b-1", "my-desk/house-style", "a1/2"])("%j", (code) => {
    expect(withCode(code)).not.toThrow();
  });

  test.each([
    "a",
    "/b",
    "a/",
    "A/b",
    "a/B",
    "a/b/c",
    "a b/c",
    "a/b c",
    "a/b.c",
    " a/b",
    "a/b ",
    "ä/b",
    7,
    undefined,
  ])("%j is none", (code) => {
    expect(withCode(code)).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: "check/rule", severity: "error" })],
      }),
    );
  });

  test("of a list that is none has a code of ours", () => {
    expect(() => check({}, { rules: 7 as never })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "check/rule" })] }),
    );
  });
});

test("with every rule off, a thing is still looked at for what could not be written", () => {
  const none = { rules: [], url: "https://journal.example/a" };
  const person = { type: "Person", id: "p", name: "P" };
  const conflict = { type: "Article", headline: "H", authors: [person, { ...person, name: "Q" }] };
  expect(check(conflict, none).map(({ code }) => code)).toEqual(["graph/conflict"]);
  const elsewhere = { ...person, id: "https://journal.example/a#p", name: "Q" };
  expect(check({ ...conflict, authors: [person, elsewhere] }, none).map(({ code }) => code)).toEqual([
    "graph/conflict",
  ]);
  expect(check({ ...conflict, authors: [person, elsewhere] }, { rules: [] })).toEqual([]);
  expect(
    check({ ...conflict, authors: [person, elsewhere] }, { ...none, base: "https://other.example/" }),
  ).toEqual([]);
});
