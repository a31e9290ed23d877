import { describe, expect, test } from "vitest";
import { type CheckOptions, check, type Issue } from "../../../src/check.js";

const CONTEXT = { "@context": "https://schema.org" };

/** What one rule of the vocabulary finds in a node, or in a text as it stands. */
function found(code: string, input: object | string, options: CheckOptions = {}): Issue[] {
  const given = typeof input === "string" ? input : { ...CONTEXT, ...input };
  return check(given, { ...options, profiles: ["schema.org"] }).filter(
    (issue) => issue.code === `schema.org/${code}`,
  );
}

const said = (code: string, input: object | string, options: CheckOptions = {}) =>
  found(code, input, options).map(({ message }) => message);

describe("a context", () => {
  test.each([
    "https://schema.org",
    "https://schema.org/",
    "http://schema.org",
    "http://schema.org/",
    "https://schema.org/docs/jsonldcontext.json",
    "https://schema.org/docs/jsonldcontext.jsonld",
    "http://schema.org/docs/jsonldcontext.jsonld",
    "https://schema.org/version/29.4",
    "http://schema.org/version/latest/schemaorg-current-https.jsonld",
    "https://www.w3.org/ns/activitystreams",
    "https://example.org/schema",
    "https://example.org",
    "schematic.example",
  ])("%j is right, or another's", (value) => {
    expect(said("context", { "@context": value, "@type": "NewsArticle" })).toEqual([]);
  });

  test.each([
    "schema.org",
    "schema.org/",
    "www.schema.org",
    "http://www.schema.org",
    "https://www.schema.org/",
    "https:/schema.org",
    "https:///schema.org",
    "https//schema.org",
    "http:schema.org",
    "HTTPS://SCHEMA.ORG",
    "https://schema.org.",
    "https://shema.org",
    "https://schema.or/",
    "https://schema.og/NewsArticle",
    " https://schema.org ",
    "schema",
    "",
    null,
    7,
    true,
    false,
  ])("%j is none", (value) => {
    const [issue, ...more] = found("context", { "@context": value, "@type": "NewsArticle" });
    expect(issue?.message).toMatch(
      /^The context .* is not schema\.org's address\. Write "https:\/\/schema\.org"\.$/,
    );
    expect(issue).toMatchObject({ path: "/@context", suggestion: "https://schema.org" });
    expect(more).toEqual([]);
  });

  test("is asked of a text, once for its root, and not of what a program holds", () => {
    const node = { "@type": "NewsArticle", author: { "@type": "Person", name: "A" } };
    expect(said("context", JSON.stringify(node))).toEqual([
      'There is no @context, so that the names mean nothing. Add "@context": "https://schema.org".',
    ]);
    expect(
      check(node, { profiles: ["schema.org"] }).filter(({ code }) => code === "schema.org/context"),
    ).toEqual([]);
    const list = [node, { ...CONTEXT, ...node }, node];
    expect(found("context", JSON.stringify(list)).map(({ path }) => path)).toEqual(["/0", "/2"]);
    expect(said("context", JSON.stringify({ ...CONTEXT, "@graph": [node] }))).toEqual([]);
    expect(found("context", JSON.stringify({ "@graph": [node, node] })).map(({ path }) => path)).toEqual([
      "",
    ]);
    expect(said("context", JSON.stringify({ name: "A" }))).toEqual([]);
  });

  test("that is misspelt is named", () => {
    const [issue] = found(
      "context",
      JSON.stringify({ "@contxt": "https://schema.org", "@type": "NewsArticle" }),
    );
    expect(issue?.message).toContain('"@contxt" is none.');
    expect(issue?.suggestion).toBe("@context");
  });
});

describe("a reference to nothing", () => {
  const PAGE = "https://journal.example/visite";
  const document = (author: string, ids: readonly string[], more: object = {}) => ({
    "@graph": [
      { "@type": "NewsArticle", "@id": `${PAGE}#article`, author: { "@id": author } },
      ...ids.map((id) => ({ "@type": "Person", "@id": id, name: "A" })),
    ],
    ...more,
  });

  test.each([
    [`${PAGE}#author`, `${PAGE}#autor`],
    [`${PAGE}#Author`, `${PAGE}#author`],
    [`${PAGE}#auhor12`, `${PAGE}#author12`],
  ])("%s, where there is %s", (id, near) => {
    const [issue] = found("dangling-reference", document(id, [near]));
    expect(issue?.message).toBe(
      `Nothing in the document has the @id ${JSON.stringify(id)}. Did you mean ${JSON.stringify(near)}?`,
    );
    expect(issue?.suggestion).toBe(near);
  });

  test.each([
    ["is elsewhere", "https://other.example/#author", [`${PAGE}#author`]],
    ["has another number", `${PAGE}#person-1`, [`${PAGE}#person-2`, `${PAGE}#person-33`]],
    ["has another number in its midst", `${PAGE}#p1erson`, [`${PAGE}#p22erson`]],
    ["is short", `${PAGE}#abc`, [`${PAGE}#abd`]],
    ["has no name", PAGE, [`${PAGE}s`]],
    ["is far", `${PAGE}#author`, [`${PAGE}#publisher`]],
    ["is there", `${PAGE}#author`, [`${PAGE}#author`]],
    ["is much longer", `${PAGE}#author`, [`${PAGE}#authorabc`]],
  ] as const)("that %s is left alone", (_, id, ids) => {
    expect(said("dangling-reference", document(id, ids))).toEqual([]);
  });

  test.each(["_:b1", "#author"])("%s can be nowhere else", (id) => {
    expect(said("dangling-reference", document(id, []))).toEqual([
      `Nothing in the document has the @id "${id}". Add the node, or remove the reference.`,
    ]);
  });

  test("under the page's own address can be nowhere else", () => {
    expect(said("dangling-reference", document(`${PAGE}#abc`, []), { url: PAGE })).toHaveLength(1);
    expect(said("dangling-reference", document(`${PAGE}#abc`, []), { url: `${PAGE}#top` })).toHaveLength(1);
    expect(said("dangling-reference", document(`${PAGE}/2#abc`, []), { url: PAGE })).toEqual([]);
    expect(said("dangling-reference", document(`${PAGE}#abc`, []))).toEqual([]);
  });

  test("is shown by its end, where it is long", () => {
    const long = `#${"a".repeat(60)}${"b".repeat(19)}`;
    expect(said("dangling-reference", document(long, []))[0]).toContain(`@id "${long}".`);
    expect(said("dangling-reference", document(`${long}c`, []))[0]).toContain(`@id "…${long.slice(1)}c".`);
  });
});

describe("a date in another form", () => {
  const mended = (text: string, property = "datePublished") => {
    const [issue] = found("date", { "@type": "NewsArticle", [property]: text });
    return issue && [issue.suggestion, issue.fix !== undefined];
  };

  test.each([
    ["2024-09-20 10:00", "2024-09-20T10:00"],
    ["2024-09-20  10:00:59", "2024-09-20T10:00:59"],
    ["2024-09-20 10:00:59.5", "2024-09-20T10:00:59.5"],
    ["2024-09-20 10:00:59.123", "2024-09-20T10:00:59.123"],
    [" 2024-09-20 10:00 ", "2024-09-20T10:00"],
    ["2024-09-20 10:00:00 +0100", "2024-09-20T10:00:00+01:00"],
    ["20 September 2024", "2024-09-20"],
    ["2024/09/20", "2024-09-20"],
  ])("%j is %s", (text, right) => {
    expect(mended(text)).toEqual([right, true]);
  });

  test.each(["20 September 2024 10:00", "2024-09-20 25:00", "2024-02-30", "hier", "x 2024-09-20 10:00"])(
    "%j has no certain form",
    (text) => {
      expect(mended(text)).toEqual([undefined, false]);
    },
  );

  test("that does not exist says why", () => {
    const [day] = said("date", { "@type": "NewsArticle", datePublished: "2024-02-30" });
    expect(day).toMatch(
      /^"2024-02-30" is no date as ISO 8601 writes it: it .+\. Write it in the form of 2024-09-20/,
    );
    const [word] = said("date", { "@type": "NewsArticle", datePublished: "hier" });
    expect(word).toMatch(/^"hier" is no date as ISO 8601 writes it\. Write it/);
  });

  test("or a time, where one may stand", () => {
    const at = (startTime: string) => said("date", { "@type": "PlayAction", startTime });
    expect(at("10:00")).toEqual([]);
    expect(at("2024-09-20T10:00Z")).toEqual([]);
    expect(at("ten")).toHaveLength(1);
    expect(said("date", { "@type": "NewsArticle", datePublished: "10:00" })).toHaveLength(1);
    expect(said("date", { "@type": "OpeningHoursSpecification", opens: "10:00" })).toEqual([]);
    expect(said("date", { "@type": "OpeningHoursSpecification", opens: "2024-09-20" })).toHaveLength(1);
    expect(
      found("date", { "@type": "OpeningHoursSpecification", opens: "20 September 2024" })[0]?.suggestion,
    ).toBe(undefined);
  });
});

describe("a property of another type", () => {
  test("names the types that have it, the widest alone", () => {
    expect(said("domain", { "@type": "Person", name: "A", articleSection: "x" })[0]).toMatch(
      /^"articleSection" is no property of "Person": schema\.org has it for Article\. /,
    );
    expect(said("domain", { "@type": ["Person", "Place"], name: "A", articleSection: "x" })[0]).toContain(
      'is no property of "Person" or "Place"',
    );
  });

  test.each([
    ["of no type", { name: "A", articleSection: "x" }],
    ["of a Role", { "@type": "Role", articleSection: "x" }],
    ["of a type that schema.org has not", { "@type": ["Person", "Politician"], articleSection: "x" }],
    ["that schema.org has not", { "@type": "Person", standfirst: "x" }],
    ["that is superseded", { "@type": "Person", blogPosts: "x" }],
    ["of one of its types", { "@type": ["Person", "Article"], articleSection: "x" }],
    ["of a type above it", { "@type": "OpinionNewsArticle", articleSection: "x" }],
  ])("%s is left alone", (_, node) => {
    expect(said("domain", node)).toEqual([]);
  });
});

describe("a duration", () => {
  test.each(["90", "1h30", "1:30", "PT", "1 hour 30", "x 90 minutes", "90  minutes", "90. h", "90 m2"])(
    "%j is none of a video's",
    (duration) => {
      expect(said("duration", { "@type": "VideoObject", duration })[0]).toMatch(
        /^".*" is no duration as ISO 8601 writes it\. Give one, as PT1H30M\.$/,
      );
    },
  );

  test.each(["PT1H30M", "P1D", "90 minutes", "1.25 h"])("%j is one, or a quantity", (duration) => {
    expect(said("duration", { "@type": "VideoObject", duration })).toEqual([]);
  });

  test("is no quantity where only a duration may stand", () => {
    expect(said("duration", { "@type": "Recipe", cookTime: "90 minutes" })).toHaveLength(1);
    expect(said("duration", { "@type": "Recipe", cookTime: "PT90M" })).toEqual([]);
    expect(
      said("duration", { "@type": "Recipe", cookTime: { "@type": "Duration", name: "90 minutes" } }),
    ).toEqual([]);
  });
});

describe("a word of an enumeration", () => {
  const status = (eventStatus: unknown) => found("enum", { "@type": "Event", eventStatus });

  test.each([
    "EventScheduled",
    "https://schema.org/EventScheduled",
    "http://schema.org/EventScheduled",
    " EventScheduled ",
    "",
    " ",
    "https://example.org/status",
    "x:postponed",
    "git+ssh:x",
    "moved: soon",
    { "@id": "https://schema.org/EventScheduled" },
    { "@type": "Thing", "@id": "https://schema.org/EventMoved" },
    { "@id": "https://schema.org/EventMoved", name: "x" },
    null,
    7,
  ])("%j is one, or another's", (value) => {
    expect(status(value)).toEqual([]);
  });

  test.each([
    ["EventCanceled", "EventCancelled", false],
    ["eventScheduled", "EventScheduled", true],
    ["https://schema.org/eventscheduled", "EventScheduled", true],
    ["EventMovedd", undefined, false],
    ["moved", undefined, false],
    ["1x:postponed", undefined, false],
  ])("%j is none", (value, suggestion, isMended) => {
    const [issue] = status(value);
    expect(issue?.message).toContain(`${JSON.stringify(value)} is no value of "eventStatus".`);
    expect([issue?.suggestion, issue?.fix !== undefined]).toEqual([suggestion, isMended]);
    expect(issue?.message).toContain(
      suggestion === undefined ? "Give one of EventCancelled, " : `Did you mean "${suggestion}"?`,
    );
  });

  test("as the address of a node is none either, and not mended", () => {
    const [issue] = status({ "@id": "https://schema.org/eventScheduled" });
    expect([issue?.suggestion, issue?.fix]).toEqual(["EventScheduled", undefined]);
  });

  test("of a long list is not told each of them", () => {
    const [issue] = found("enum", { "@type": "ImageObject", digitalSourceType: "photo" });
    expect(issue?.expected).toBe("one of schema.org's");
    expect(issue?.message).toContain("Give one of schema.org's.");
  });
});

describe("an @id", () => {
  const id = (value: unknown) => said("id-relative", { "@type": "Person", "@id": value, name: "A" });

  test.each([
    "https://journal.example/#a",
    " https://journal.example/#a ",
    "urn:uuid:1",
    "_:a",
    "schema:name",
    "a-b_c:name",
    "",
    " ",
    7,
  ])("%j is absolute, blank, behind a prefix or none", (value) => {
    expect(id(value)).toEqual([]);
  });

  test.each([
    ["#a", "is relative. Give an absolute address."],
    ["/a", "is relative. Give an absolute address."],
    ["a", "is relative. Give an absolute address."],
    ["1a:b", "is relative. Give an absolute address."],
    [":b", "is relative. Give an absolute address."],
    ["Jane Doe", "is words, and no address. Give an absolute address, or leave the @id out."],
    ["see: 1 a:b", "is relative. Give an absolute address."],
    [
      "https://journal.example/a b",
      "has a sign in it that no address may hold. Write it as %20 and the like.",
    ],
    [
      "git+ssh://journal.example/a<b",
      "has a sign in it that no address may hold. Write it as %20 and the like.",
    ],
    [
      "see https://journal.example/",
      "is words, and no address. Give an absolute address, or leave the @id out.",
    ],
  ])("%j %s", (value, words) => {
    expect(id(value)).toEqual([`The @id ${JSON.stringify(value)} ${words}`]);
  });

  test("of a mere reference is left alone", () => {
    expect(said("id-relative", { "@type": "NewsArticle", author: { "@id": "a" } })).toEqual([]);
  });
});

describe("a boolean in quotation marks", () => {
  const free = (isAccessibleForFree: unknown) =>
    found("boolean-as-text", { "@type": "NewsArticle", isAccessibleForFree });

  test.each<[text: string, value: boolean]>([
    ["true", true],
    ["false", false],
    ["True", true],
    [" FALSE ", false],
  ])("%j", (text, value) => {
    const [issue] = free(text);
    expect(issue?.message).toBe(
      `${JSON.stringify(text)} is a text. Write ${value}, without quotation marks.`,
    );
    expect(issue?.fix?.at(-1)).toEqual({ op: "replace", path: "/isAccessibleForFree", value });
  });

  test.each([true, false, "yes", "truee", "https://schema.org/True", "", 0])("%j is none", (value) => {
    expect(free(value)).toEqual([]);
  });

  test("where a text may stand, is a text", () => {
    expect(found("boolean-as-text", { "@type": "NewsArticle", headline: "true" })).toEqual([]);
  });
});
