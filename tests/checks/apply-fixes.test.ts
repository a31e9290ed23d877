import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, check, type Issue, type PatchOperation } from "../../src/check.js";
import { applyPatch } from "../../src/checks/fixes/json-patch.js";

const CONTEXT = { "@context": "https://schema.org" };
const RUNS = Number(process.env.MEND_RUNS ?? 300);
const ALL = { severities: { "schema.org/context-http": "info" } } as const;

/** Checks, mends, and checks what has come of it. */
function mend<T>(node: T): { readonly mended: T; readonly left: readonly Issue[] } {
  const mended = applyFixes(node, check(node, ALL));
  return { mended, left: check(mended, ALL).filter(({ fix }) => fix !== undefined) };
}

describe("a certain mend", () => {
  test.each<[what: string, before: object, after: object]>([
    [
      "the case of a type",
      { ...CONTEXT, "@type": "person", name: "A" },
      { ...CONTEXT, "@type": "Person", name: "A" },
    ],
    [
      "the case of one type of several",
      { ...CONTEXT, "@type": ["person", "Patient"], name: "A" },
      { ...CONTEXT, "@type": ["Person", "Patient"], name: "A" },
    ],
    [
      "the case of a property",
      { ...CONTEXT, "@type": "Person", Name: "A" },
      { ...CONTEXT, "@type": "Person", name: "A" },
    ],
    [
      "an offset without a colon",
      { ...CONTEXT, "@type": "NewsArticle", datePublished: "2024-09-20T10:00:00+0200" },
      { ...CONTEXT, "@type": "NewsArticle", datePublished: "2024-09-20T10:00:00+02:00" },
    ],
    [
      "a space in place of the T",
      { ...CONTEXT, "@type": "NewsArticle", datePublished: "2024-09-20 10:00" },
      { ...CONTEXT, "@type": "NewsArticle", datePublished: "2024-09-20T10:00" },
    ],
    [
      "true and false as texts",
      { ...CONTEXT, "@type": "NewsArticle", isAccessibleForFree: "False" },
      { ...CONTEXT, "@type": "NewsArticle", isAccessibleForFree: false },
    ],
    [
      "a number as a text",
      { ...CONTEXT, "@type": "NewsArticle", wordCount: "1200" },
      { ...CONTEXT, "@type": "NewsArticle", wordCount: 1200 },
    ],
    [
      "the old address of the context",
      { "@context": "http://schema.org/", "@type": "Person", name: "A" },
      { ...CONTEXT, "@type": "Person", name: "A" },
    ],
    [
      "another host of the context",
      { "@context": "https://www.schema.org", "@type": "Person", name: "A" },
      { ...CONTEXT, "@type": "Person", name: "A" },
    ],
    [
      "a superseded property",
      { ...CONTEXT, "@type": "Person", name: "A", colleagues: [{ "@type": "Person", name: "B" }] },
      { ...CONTEXT, "@type": "Person", name: "A", colleague: [{ "@type": "Person", name: "B" }] },
    ],
    [
      "a superseded type",
      { ...CONTEXT, "@type": "Code", name: "A" },
      { ...CONTEXT, "@type": "SoftwareSourceCode", name: "A" },
    ],
    [
      "the case of a member of an enumeration",
      { ...CONTEXT, "@type": "Event", name: "A", eventStatus: "https://schema.org/eventCancelled" },
      { ...CONTEXT, "@type": "Event", name: "A", eventStatus: "https://schema.org/EventCancelled" },
    ],
    [
      "a list in a list",
      { ...CONTEXT, "@type": "NewsArticle", keywords: ["a", ["b", ["c"]]] },
      { ...CONTEXT, "@type": "NewsArticle", keywords: ["a", "b", "c"] },
    ],
    [
      "a property, and what is wrong below it",
      {
        ...CONTEXT,
        "@type": "NewsArticle",
        Author: [{ "@type": "person", Name: "A", birthdate: "1970-01-01", "@id": "https://a.example/~x/y" }],
      },
      {
        ...CONTEXT,
        "@type": "NewsArticle",
        author: [{ "@type": "Person", name: "A", birthDate: "1970-01-01", "@id": "https://a.example/~x/y" }],
      },
    ],
    [
      "keys with the signs of a pointer",
      {
        ...CONTEXT,
        "@graph": [{ "@type": "Person", "https://schema.org/Name": "A", "x~y/z": "https://a.example" }],
      },
      {
        ...CONTEXT,
        "@graph": [{ "@type": "Person", "https://schema.org/name": "A", "x~y/z": "https://a.example" }],
      },
    ],
  ])("%s", (_, before, after) => {
    const { mended, left } = mend(before);
    expect(mended).toEqual(after);
    expect(left).toEqual([]);
  });

  test.each<[what: string, node: object]>([
    ["a date that could be two days", { ...CONTEXT, "@type": "NewsArticle", datePublished: "05/06/2024" }],
    ["a date that does not exist", { ...CONTEXT, "@type": "NewsArticle", datePublished: "2024-02-30" }],
    [
      "a time whose zone is a word",
      { ...CONTEXT, "@type": "NewsArticle", datePublished: "2024-09-20 10:00 CEST" },
    ],
    ["a name that is near another", { ...CONTEXT, "@type": "NewsArticle", headlin: "A" }],
    ["a property in two cases", { ...CONTEXT, "@type": "NewsArticle", headline: "A", Headline: "B" }],
    [
      "a superseded property beside its heir",
      { ...CONTEXT, "@type": "Person", name: "A", colleague: "B", colleagues: "C" },
    ],
    [
      "a superseded property whose heir takes other values",
      { ...CONTEXT, "@type": "NewsArticle", headline: "A", interactionCount: "UserComments:25" },
    ],
    ["a number with a comma", { ...CONTEXT, "@type": "NewsArticle", wordCount: "1,200" }],
    [
      "several names in one",
      {
        ...CONTEXT,
        "@type": "NewsArticle",
        author: { "@type": "Person", name: "Amina Idrissi et Selami Kaya" },
      },
    ],
  ])("is not offered for %s", (_, node) => {
    expect(check(node).filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(applyFixes(node, check(node))).toEqual(node);
  });

  test("leaves what it was given as it was", () => {
    const node = { ...CONTEXT, "@graph": [{ "@type": "person", Name: "A" }] };
    const before = structuredClone(node);
    const mended = applyFixes(node, check(node));
    expect(node).toEqual(before);
    expect(mended["@graph"]).not.toBe(node["@graph"]);
  });

  test("leaves the mends as they were, also where one stands in what another has put there", () => {
    const fixes: readonly PatchOperation[] = [
      { op: "add", path: "/author", value: { name: "A" } },
      { op: "add", path: "/author/email", value: "a@a.example" },
    ];
    const before = structuredClone(fixes);
    expect(applyFixes({}, [{ fix: fixes }])).toEqual({ author: { name: "A", email: "a@a.example" } });
    expect(fixes).toEqual(before);
  });

  test("is left out where the place has changed since", () => {
    const issues = check({ ...CONTEXT, "@type": "NewsArticle", isAccessibleForFree: "False", Headline: "A" });
    expect(applyFixes({ isAccessibleForFree: "True" }, issues)).toEqual({ isAccessibleForFree: "True" });
    expect(applyFixes({ headline: "A" }, issues)).toEqual({ headline: "A" });
    expect(applyFixes(undefined, issues)).toBeUndefined();
  });

  test("is left out in what is too deep to be read, or goes around in circles", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`);
    const circle: { [key: string]: unknown } = { ...CONTEXT, "@type": "person" };
    circle.knows = circle;
    const fixes = check({ ...CONTEXT, "@type": "person" });
    expect(fixes.some(({ fix }) => fix !== undefined)).toBe(true);
    for (const value of [deep, { ...CONTEXT, "@type": "person", knows: deep }, circle])
      for (const issues of [check(value), fixes]) expect(applyFixes(value, issues)).toBe(value);
  });

  test("is the same in one place of an object that stands in two", () => {
    const person = { "@type": "person", name: "A" };
    const node = { ...CONTEXT, "@type": "NewsArticle", headline: "A", author: person, editor: person };
    expect(JSON.stringify(applyFixes(node, check(JSON.stringify(node))))).not.toContain("person");
  });
});

describe("a JSON Patch", () => {
  const apply = (value: unknown, ...patch: readonly PatchOperation[]) => applyPatch(value, patch);

  test("does what RFC 6902 says", () => {
    expect(apply({ a: 1 }, { op: "add", path: "/b", value: 2 })).toEqual({ a: 1, b: 2 });
    expect(apply([1, 3], { op: "add", path: "/1", value: 2 }, { op: "add", path: "/-", value: 4 })).toEqual([
      1, 2, 3, 4,
    ]);
    expect(apply({ a: 1, b: 2 }, { op: "remove", path: "/a" })).toEqual({ b: 2 });
    expect(apply([1, 2], { op: "remove", path: "/0" })).toEqual([2]);
    expect(apply({ a: 1 }, { op: "replace", path: "/a", value: null })).toEqual({ a: null });
    expect(apply({ a: 1 }, { op: "replace", path: "", value: 7 })).toBe(7);
    expect(apply({ a: { b: 1 } }, { op: "move", from: "/a/b", path: "/c" })).toEqual({ a: {}, c: 1 });
    expect(apply({ a: { b: 1 } }, { op: "copy", from: "/a", path: "/c" })).toEqual({
      a: { b: 1 },
      c: { b: 1 },
    });
    expect(apply({ "a/b": { "c~d": 1 } }, { op: "replace", path: "/a~1b/c~0d", value: 2 })).toEqual({
      "a/b": { "c~d": 2 },
    });
    expect(
      apply({ a: { b: [1, { c: 2 }] } }, { op: "test", path: "/a", value: { b: [1, { c: 2 }] } }),
    ).toEqual({
      a: { b: [1, { c: 2 }] },
    });
    expect(apply({ a: { x: 1, y: 2 } }, { op: "test", path: "/a", value: { y: 2, x: 1 } })).toBeDefined();
  });

  test.each<PatchOperation>([
    { op: "test", path: "/a", value: 2 },
    { op: "test", path: "/x", value: undefined },
    { op: "replace", path: "/x", value: 1 },
    { op: "replace", path: "/a/x", value: 1 },
    { op: "remove", path: "/x" },
    { op: "remove", path: "/list/9" },
    { op: "add", path: "/list/9", value: 1 },
    { op: "add", path: "/list/x", value: 1 },
    { op: "add", path: "/x/y", value: 1 },
    { op: "add", path: "/__proto__", value: { polluted: true } },
    { op: "add", path: "/constructor/prototype/polluted", value: true },
    { op: "move", from: "/x", path: "/y" },
    { op: "move", from: "/a", path: "/x/y" },
    { op: "copy", from: "/x", path: "/y" },
  ])("that does not fit leaves everything as it was: %j", (operation) => {
    const value = { a: 1, list: [1, 2] };
    expect(
      apply(value, { op: "replace", path: "/a", value: 5 }, { op: "remove", path: "/list/0" }, operation),
    ).toBeUndefined();
    expect(value).toEqual({ a: 1, list: [1, 2] });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("that takes a key called __proto__ away puts it back as one", () => {
    const value: object = JSON.parse('{"__proto__":{"polluted":true}}');
    const patch: readonly PatchOperation[] = [
      { op: "remove", path: "/__proto__" },
      { op: "remove", path: "/x" },
    ];
    expect(apply(value, ...patch)).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true}}');
  });
});

/** Documents with much in them that can be mended; with this, several nodes may have one `@id`. */
function brokenDocuments(...more: readonly string[]): fc.Arbitrary<object> {
  const names = [
    "Headline",
    "headline",
    "datepublished",
    "isAccessibleForFree",
    "wordCount",
    "keywords",
    "Author",
    "colleagues",
    ...more,
  ];
  const node = fc.letrec((tie) => ({
    node: fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("False", "12", "2024-09-20T10:00:00+0200", "https://a.example/#x", "A"),
        fc.array(fc.constantFrom<unknown>("A", ["B"], 3), { maxLength: 3 }),
        tie("typed"),
      ),
      { maxKeys: 5 },
    ),
    typed: fc
      .tuple(fc.constantFrom("newsarticle", "NewsArticle", "person", "Code"), tie("node"))
      .map(([type, inner]) => ({
        "@type": type,
        ...(inner as object),
      })),
  }));
  return node.typed.map((generated) => ({ "@context": "http://schema.org", ...(generated as object) }));
}

function certainIn(document: object): readonly Issue[] {
  return check(document, ALL).filter(({ fix }) => fix !== undefined);
}

test("mending ends: what is mended twice has nothing left that is certain (300 generated documents)", () => {
  fc.assert(
    fc.property(brokenDocuments(), (document) => {
      const first = applyFixes(document, check(document, ALL));
      const second = applyFixes(first, check(first, ALL));
      expect(certainIn(second)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

// What several nodes with one @id say is one finding, at the first of them: the others take their turn.
test("mending ends where nodes share an @id, once each has had its turn (300 generated documents)", () => {
  fc.assert(
    fc.property(brokenDocuments("@id"), (document) => {
      const places = JSON.stringify(document).split('"@type"').length;
      let mended = document;
      for (let turn = 0; turn <= places && certainIn(mended).length > 0; turn++) {
        mended = applyFixes(mended, check(mended, ALL));
      }
      expect(certainIn(mended)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
