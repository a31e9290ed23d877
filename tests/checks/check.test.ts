import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  applyFixes,
  type CheckOptions,
  check,
  type Issue,
  NewsgraphError,
  type NodeRule,
  rules,
} from "../../src/check.js";
import { fromHtml, jsonLdTag } from "../../src/html.js";
import {
  type Article,
  entities,
  fromJsonLd,
  type Organisation,
  type Person,
  toJsonLd,
  type Visit,
} from "../../src/index.js";
import { defineEntity, one, text } from "../../src/jsonld.js";

const CONTEXT = { "@context": "https://schema.org" };
const OUT = new URL("../../examples/hammouchi-visit/out/", import.meta.url);

function codes(input: unknown, options?: CheckOptions): string[] {
  return check(input, options).map(({ code }) => code);
}

function serious(issues: readonly Issue[]): string[] {
  return issues
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, code }) => `${severity} ${code}`);
}

describe("what can be checked", () => {
  const node = { ...CONTEXT, "@type": "Person", name: "Amina Idrissi", headline: "x" };
  const found = ["schema.org/domain"];

  test.each<[what: string, input: unknown]>([
    ["a node", node],
    ["a graph", { ...CONTEXT, "@graph": [{ ...node, "@context": undefined }] }],
    ["a list of nodes", [node]],
    ["JSON-LD as text", JSON.stringify(node)],
    ["JSON-LD as bytes, behind a byte order mark", new TextEncoder().encode(`\ufeff${JSON.stringify(node)}`)],
    ["JSON-LD as bytes", new TextEncoder().encode(`  ${JSON.stringify(node)}`)],
    ["JSON-LD as UTF-16", utf16(JSON.stringify(node))],
    ["a page", `<!doctype html><title>x</title>${jsonLdTag(node)}`],
    ["a page in bytes", new TextEncoder().encode(`<!doctype html>${jsonLdTag(node)}`)],
    ["a page in a Buffer", Buffer.from(`<!doctype html>${jsonLdTag(node)}`)],
    ["a reading of a page", fromHtml(jsonLdTag(node))],
    ["a reading of JSON-LD", fromJsonLd(node)],
    ["a reading that somebody has copied", { ...fromJsonLd(node) }],
  ])("%s", (_, input) => {
    expect(codes(input, { profiles: ["schema.org"] })).toEqual(found);
  });

  test.each<[what: string, input: unknown, code: string]>([
    ["nothing", undefined, "reading/no-node"],
    ["null", null, "reading/no-node"],
    ["a number", 7, "reading/no-node"],
    ["an empty text", "", "reading/json-invalid"],
    ["words", "Visite à Ankara", "reading/json-invalid"],
    ["an empty list", [], "reading/no-node"],
    ["a page without JSON-LD", "<p>Visite à Ankara</p>", "reading/no-block"],
    [
      "a page whose JSON-LD is broken",
      '<script type="application/ld+json">{"a" 1}</script>',
      "reading/json-invalid",
    ],
    ["bytes that are nothing", new Uint8Array([0, 1, 2]), "reading/no-block"],
  ])("%s is an issue, not an error", (_, input, code) => {
    expect(codes(input)).toEqual([code]);
  });

  test.each<[what: string, input: unknown]>([
    ["a Promise that nobody waited for", Promise.resolve({})],
    ["a Map", new Map([["@type", "Person"]])],
    ["a Set", new Set()],
    ["a Date", new Date(0)],
    ["a URL", new URL("https://journal.example/")],
    ["an error", new Error("x")],
    ["a response", new Response("x")],
    ["an object without anything", {}],
    ["a list of such", [{}]],
    ["a context alone", CONTEXT],
    ["an empty graph", { ...CONTEXT, "@graph": [] }],
  ])("%s is no JSON-LD, and does not pass", (_, input) => {
    expect(codes(input)).toEqual(["reading/no-node"]);
  });

  test.each<[what: string, input: unknown]>([
    ["bytes without a view", new TextEncoder().encode(jsonLdTag(node)).buffer],
    ["a view of bytes", new DataView(new TextEncoder().encode(jsonLdTag(node)).buffer)],
  ])("%s", (_, input) => {
    expect(codes(input, { profiles: ["schema.org"] })).toEqual(found);
  });

  test("a list with one thing is a list of things, whatever else is in it", () => {
    const issues = check([
      { type: "Person", name: "A" },
      7,
      null,
      "x",
      { type: "NewsArticle", headline: "H", authors: [] },
    ]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["model/wrong-type", "/1"],
      ["model/wrong-type", "/2"],
      ["model/wrong-type", "/3"],
      ["model/unknown-type", "/4/type"],
    ]);
  });

  test("what its kind says, whatever it looks like", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    for (const text of ['{ "headline": "Visite" }', '[{ "headline": "Visite" }]']) {
      expect(codes(text)).toContain("schema.org/type-missing");
      for (const input of [text, bytes(text), JSON.parse(text)]) {
        const found = codes(input, { kind: "model" });
        expect(found.length).toBeGreaterThan(0);
        expect(found.every((code) => code.startsWith("model/"))).toBe(true);
      }
      expect(codes(text, { kind: "html" })).toEqual(["reading/no-block"]);
      expect(codes(bytes(text), { kind: "html" })).toEqual(["reading/no-block"]);
    }
    const thing = { type: "Person", name: "Amina Idrissi" };
    expect(codes(thing, { kind: "jsonld" })).toContain("reading/type-key");
    expect(codes("<p>no JSON</p>", { kind: "jsonld" })).toEqual(["reading/json-invalid"]);
    expect(codes(bytes("<p>no JSON</p>"), { kind: "model" })).toEqual(["reading/json-invalid"]);
  });

  test("what goes around in circles", () => {
    const circle: { [key: string]: unknown } = { ...node };
    circle.knows = circle;
    expect(codes(circle)).toContain("reading/cycle");
    const thing: { [key: string]: unknown } = { type: "Person", name: "A" };
    thing.worksFor = thing;
    expect(codes(thing)).toEqual(["model/cycle"]);
  });

  test("the input is left as it was", () => {
    const input = { ...CONTEXT, "@type": "newsarticle", Headline: "x", isAccessibleForFree: "False" };
    const before = structuredClone(input);
    check(input);
    expect(input).toEqual(before);
    const deep = freeze(structuredClone({ a: input }).a);
    expect(() => check(deep)).not.toThrow();
  });
});

describe("a thing of the model", () => {
  const journal: Organisation = { type: "Organisation", name: "Le Journal", kind: "news-media" };
  const article: Article = {
    type: "Article",
    headline: "Visite à Ankara",
    language: "fr",
    datePublished: "2024-09-20T10:00+01:00",
    authors: [{ type: "Person", name: "Amina Idrissi", url: "https://journal.example/amina" }],
    publisher: journal,
    images: [{ type: "Image", url: "https://journal.example/ankara.jpg" }],
  };

  test("is held to the model first", () => {
    const issues = check({ ...article, headlin: "x", datePublished: "2024-02-30" });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["model/wrong-format", "/datePublished"],
      ["model/unknown-key", "/headlin"],
    ]);
    expect(issues.every(({ severity }) => severity === "error")).toBe(true);
    expect(codes({ type: "Artcle", headline: "x" })).toEqual(["model/unknown-type"]);
    expect(codes({ type: "Agent", nam: "x" })).toContain("model/unknown-key");
  });

  test("is sound when nothing is wrong", () => {
    expect(serious(check(article))).toEqual([]);
  });

  test("is held to the rest as JSON-LD, and the pointers lead into the thing", () => {
    const merged: Person = { type: "Person", name: "Amina Idrissi et Selami Yıldız" };
    const visit: Visit = {
      type: "Visit",
      visitors: [{ type: "Agent", name: "x" }],
      destination: { type: "Place", name: "Turquie", kind: "country", countryCode: "TR" },
      period: { start: "2024-09-19" },
    };
    const issues = check({
      ...article,
      authors: [journal, merged],
      about: [{ type: "Topic", name: "a" }, visit],
    });
    expect(
      issues.filter(({ severity }) => severity === "warning").map(({ code, path }) => [code, path]),
    ).toEqual([
      ["news/author-merged", "/authors/1/name"],
      ["schema.org/range", "/about/1/visitors/0"],
    ]);
  });

  test("in a list has its place in front", () => {
    expect(
      check([article, { ...article, authors: [{ type: "Agent", name: "x" }] }])
        .filter(({ severity }) => severity === "warning")
        .map(({ path }) => path),
    ).toEqual(["/1/authors/0"]);
  });

  test("in a text has its place in the text", () => {
    const lines = JSON.stringify(
      { ...article, authors: [{ type: "Agent", name: "x" }], datePublished: "x" },
      undefined,
      1,
    );
    const [issue] = check(lines);
    expect(lines.split("\n")[(issue?.location?.line ?? 0) - 1]).toBe(' "datePublished": "x",');
    // What is missing has no place; what it is missing from has one.
    expect(check('{"type":"Article",\n"body":"x"}')[0]).toMatchObject({
      code: "model/missing",
      location: { line: 1, column: 1 },
    });
  });

  test("that cannot be written is an issue", () => {
    const two = ["A", "B"].map((name): Person => ({ type: "Person", id: "amina", name }));
    expect(codes({ ...article, authors: two })).toEqual(["graph/conflict"]);
  });

  test("of an entity of the caller's own is held to the rules alone", () => {
    interface Vigil {
      readonly type: "Vigil";
      readonly name: string;
      readonly house: string;
    }
    const vigil = defineEntity<Vigil>({
      type: "Vigil",
      schemaTypes: ["Event"],
      mark: "https://journal.example/terms#Vigil",
      fields: { name: one("name", text), house: one("houseStyle", text) },
    });
    const options: CheckOptions = { entities: [...entities, vigil], profiles: ["schema.org", "model"] };
    expect(check({ type: "Vigil", name: "x", house: "y" }, options)).toEqual([]);
    expect(
      codes(toJsonLd({ type: "Vigil", name: "x", house: "y" } as never, options), {
        profiles: ["schema.org"],
      }),
    ).toEqual(["schema.org/unknown-property"]);
  });
});

describe("a document is held to the model when it is asked for", () => {
  const text =
    '{"@context":"https://schema.org","@type":"NewsArticle",\n"headline":"x","datePublished":"2024-09-20",\n"dateModified":"2024-09-19"}';

  test("each finding at the property that it is about", () => {
    const [issue, ...rest] = check(text, { profiles: ["model"] });
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({
      code: "model/modified-before-published",
      severity: "error",
      path: "/dateModified",
      location: { line: 3 },
    });
    expect(issue?.message).toMatch(/^Read as Article, at \/dateModified: /);
    expect(codes(text)).not.toContain("model/modified-before-published");
  });

  test("or at the node, where the property is missing", () => {
    expect(
      check(
        { ...CONTEXT, "@graph": [{ "@type": "NewsArticle", articleBody: "x" }] },
        { profiles: ["model"] },
      ).filter(({ severity }) => severity === "error"),
    ).toMatchObject([{ code: "model/missing", path: "/@graph/0" }]);
  });

  test("and what of it is lost is said, too", () => {
    const node = {
      ...CONTEXT,
      "@type": "NewsArticle",
      headline: "x",
      datePublished: "2 mars 2026",
      copyrightYear: "x",
    };
    expect(codes(node, { profiles: ["model"] })).toEqual([
      "reading/date-unreadable",
      "reading/number-unreadable",
    ]);
  });
});

describe("the worked example", () => {
  test.each(["article.jsonld", "graph.jsonld", "page.html"])(
    "%s: nothing but the date without its time",
    (file) => {
      const issues = check(readFileSync(new URL(file, OUT), "utf8"), { now: "2024-09-22" });
      expect(serious(issues)).toEqual(["warning news/date-without-offset"]);
    },
  );
});

describe("places", () => {
  const page = `<!doctype html>
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "Person", "@id": "https://a.example/#p", "name": "Amina" }
</script>
<p>é</p><script type="application/ld+json">
{ "@context": "https://schema.org",
  "@type": "NewsArticle", "headline": "x",
  "author": { "@id": "https://a.example/#p" },
  "datePublished": "2024-13-01" }
</script>`;

  test("of a page are in the page, with the block", () => {
    const issue = check(page).find(({ code }) => code === "schema.org/date");
    expect(issue).toMatchObject({
      path: "/datePublished",
      location: { block: 1, line: 9, column: 20, length: 12 },
    });
    const { offset = 0, length = 0 } = issue?.location ?? {};
    expect(page.slice(offset, offset + length)).toBe('"2024-13-01"');
  });

  test("are the same in bytes and in a reading", () => {
    const whole = check(page).map(({ code, path, location }) => ({ code, path, location }));
    expect(
      check(new TextEncoder().encode(page)).map(({ code, path, location }) => ({ code, path, location })),
    ).toEqual(whole);
    expect(check(fromHtml(page)).map(({ code, path, location }) => ({ code, path, location }))).toEqual(
      whole,
    );
  });

  test("of a name are those of the name, of one type of several those of that type", () => {
    const text =
      '{"@context":"https://schema.org","@type":["Person","Persn"],\n "headlin":"x", "Name": "y", "colleagues": []}';
    const shown = check(text, { profiles: ["schema.org"] }).map(
      ({ location: { offset = 0, length = 0 } = {} }) => text.slice(offset, offset + length),
    );
    expect(shown).toEqual(["[]", '"Persn"', '"headlin"', '"Name"']);
  });

  test("of a missing context are those of the whole, once", () => {
    const graph =
      '{"@graph":[{"@type":"NewsArticle","headline":"H","author":{"@id":"https://a.example/#a"}},{"@type":"Person","@id":"https://a.example/#a","name":"A"}]}';
    const found = check(graph).filter(({ code }) => code === "schema.org/context");
    expect(found).toMatchObject([{ path: "", location: { offset: 0 } }]);
    const list =
      '[{"@type":"Person","name":"A"},{"@context":"https://schema.org","@type":"Person","name":"B"}]';
    expect(check(list).filter(({ code }) => code === "schema.org/context")).toMatchObject([{ path: "/0" }]);
    const slip = '{"@Context":"https://schema.org","@type":"Person","name":"A"}';
    expect(check(slip).find(({ code }) => code === "schema.org/context")?.message).toContain(
      '"@Context" is none',
    );
  });

  test("are looked for only when somebody asks", () => {
    const [issue] = check(page).filter(({ code }) => code === "schema.org/date");
    expect(Object.getOwnPropertyDescriptor(issue, "location")?.get).toBeTypeOf("function");
  });

  test("follow the order of the document", () => {
    const lines = check(page)
      .filter(({ code }) => code.startsWith("schema.org/"))
      .map(({ location }) => location?.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe("options", () => {
  const node = {
    ...CONTEXT,
    "@type": "NewsArticle",
    headline: "x",
    author: "Jim",
    datePublished: "2024-13-01",
  };

  test("profiles choose what is looked for", () => {
    expect(new Set(codes(node, { profiles: ["schema.org"] }).map((code) => code.split("/")[0]))).toEqual(
      new Set(["schema.org"]),
    );
    expect(codes(node, { profiles: [] })).toEqual([]);
    expect(new Set(codes(node).map((code) => code.split("/")[0]))).toEqual(
      new Set(["schema.org", "google", "news"]),
    );
  });

  test("severities are overridden by code, and switched off, and what is off is switched on", () => {
    const [range] = check(node, {
      profiles: ["schema.org"],
      severities: { "schema.org/range": "error", "schema.org/date": "off" },
    });
    expect(range).toMatchObject({ code: "schema.org/range", severity: "error" });
    expect(codes(node, { profiles: ["schema.org"], severities: { "schema.org/date": "off" } })).toEqual([
      "schema.org/range",
    ]);
    const old = { ...node, "@context": "http://schema.org/" };
    expect(codes(old)).not.toContain("schema.org/context-http");
    expect(codes(old, { severities: { "schema.org/context-http": "info" } })).toContain(
      "schema.org/context-http",
    );
    const broken = '{"@context":"https://schema.org","@type":"Person","name":"A",}';
    expect(check(broken, { severities: { "reading/json-repaired": "error" } })[0]).toMatchObject({
      severity: "error",
      location: { line: 1 },
    });
    expect(codes(broken, { severities: { "reading/json-repaired": "off" } })).not.toContain(
      "reading/json-repaired",
    );
    expect(check({ type: "Person" }, { severities: { "model/missing": "warning" } })[0]?.severity).toBe(
      "warning",
    );
  });

  test("rules of one's own stand beside the library's, or alone", () => {
    const shouting: NodeRule = {
      code: "journal/shouting",
      severity: "warning",
      source: "https://journal.example/style",
      verified: "2026-11-24",
      looksAt: "nodes",
      types: ["Article"],
      check(article, report) {
        for (const value of article.values("headline")) {
          if (value.text === value.text?.toUpperCase())
            report(value, `${value.text} shouts. Write it small.`, { expected: "small" });
        }
      },
    };
    const loud = { ...CONTEXT, "@graph": [{ "@type": "NewsArticle", headline: "VISITE" }] };
    expect(check(loud, { rules: [shouting] })).toEqual([
      {
        code: "journal/shouting",
        severity: "warning",
        message: "VISITE shouts. Write it small.",
        path: "/@graph/0/headline",
        source: "https://journal.example/style",
        expected: "small",
      },
    ]);
    expect(codes(loud, { rules: [...rules, shouting], profiles: ["journal"] })).toEqual(["journal/shouting"]);
    expect(codes(loud, { rules: [...rules, shouting] })).toContain("journal/shouting");
    expect(codes(loud, { rules: [shouting], severities: { "journal/shouting": "off" } })).toEqual([]);
  });

  test.each<[what: string, options: unknown, message: RegExp]>([
    ["a moment that is none", { now: "yesterday" }, /The moment "yesterday" is no day/],
    ["a moment of a month", { now: "2024-09" }, /The moment "2024-09" is no day/],
    ["a moment as a Date", { now: new Date(0) }, /is no day/],
    ["an unknown profile", { profiles: ["gogle"] }, /no rule of the profile "gogle"/],
    [
      "an unknown severity",
      { severities: { "schema.org/date": "fatal" } },
      /The severity "fatal" of "schema.org\/date" is not known/,
    ],
    [
      "an unknown code",
      { severities: { "schema.org/dat": "off" } },
      /under the code "schema.org\/dat".*Did you mean "schema.org\/date"\?/,
    ],
    ["an address that is none", { url: "ankara" }, /The url "ankara"/],
    [
      "a code without a profile",
      { rules: [{ code: "Shouting" }] },
      /The code "Shouting" of a rule is not kebab-case/,
    ],
    ["a misspelt option", { profile: ["google"] }, /There is no option "profile". Did you mean "profiles"\?/],
    ["options that are none", null, /The options are null/],
    ["options as a text", "google", /The options are "google"/],
    [
      "a profile in place of a list",
      { profiles: "google" },
      /The option "profiles" is "google". Give a list/,
    ],
    ["a kind that is none", { kind: "feed" }, /There is no kind "feed". Give "html", "jsonld" or "model"/],
    ["a value as a page", { kind: "html" }, /The page an object is neither text nor bytes/],
    ["no profiles", { profiles: null }, /The option "profiles" is null. Give a list/],
    ["entities that are none", { entities: 7 }, /The option "entities" is 7. Give a list/],
    ["rules that are none", { rules: {} }, /The rules are an object. Give a list/],
    ["a rule without a code", { rules: [{}] }, /The code nothing of a rule/],
    [
      "a rule of an unknown severity",
      { rules: [{ code: "a/b", severity: "fatal" }] },
      /The severity "fatal" of the rule a\/b/,
    ],
    [
      "a rule that looks at nothing",
      { rules: [{ code: "a/b", severity: "info", looksAt: "node" }] },
      /The rule a\/b looks at "node"/,
    ],
    [
      "a rule without a check",
      { rules: [{ code: "a/b", severity: "info", looksAt: "nodes" }] },
      /The rule a\/b has no check/,
    ],
    ["two rules of one code", { rules: [...rules, rules[0]] }, /Two rules have the code/],
  ])("%s is refused", (_, options, message) => {
    expect(() => check({}, options as CheckOptions)).toThrow(message);
  });

  test("a rule that throws is named, with what it threw", () => {
    const broken: NodeRule = {
      code: "journal/broken",
      severity: "info",
      source: "https://journal.example/style",
      verified: "2026-11-24",
      looksAt: "nodes",
      check() {
        throw new TypeError("boom");
      },
    };
    expect(() => check(node, { rules: [broken] })).toThrow(/The rule journal\/broken has thrown: boom/);
    expect(() => check({ type: "Person", name: "A" }, { rules: [broken] })).toThrow(/has thrown: boom/);
    try {
      check(node, { rules: [broken] });
    } catch (error) {
      expect(error).toBeInstanceOf(NewsgraphError);
      expect((error as Error).cause).toBeInstanceOf(TypeError);
    }
  });

  test("a code is listed a thousand times, and then counted", () => {
    const many = {
      ...CONTEXT,
      "@graph": Array.from({ length: 1500 }, () => ({ "@type": "Prson", name: "x" })),
    };
    const issues = check(many, { profiles: ["schema.org"] });
    expect(issues.length).toBe(1001);
    expect(issues.at(-1)).toMatchObject({
      code: "check/more-issues",
      message: expect.stringContaining("more than 1000 times"),
    });
  });
});

describe("what reading says", () => {
  test("of the text is said", () => {
    expect(
      codes(
        '{"@context":"https://schema.org","type":"Person","name":"A","name":"B","email":"","knows":{"@id":"_:x"},}',
        {
          profiles: [],
        },
      ).sort(),
    ).toEqual(["reading/duplicate-key", "reading/empty-value", "reading/json-repaired", "reading/type-key"]);
  });

  test("of the model is not, nor what a rule says", () => {
    const node = {
      ...CONTEXT,
      "@type": "newsarticle",
      headline: "x",
      datePublished: "20/09/2024",
      foo: 1,
      isAccessibleForFree: "True",
    };
    expect(codes(node).filter((code) => code.startsWith("reading/"))).toEqual([]);
    expect(fromJsonLd(node).issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "reading/type-case",
        "reading/date-mended",
        "reading/flag-mended",
        "reading/unmapped",
      ]),
    );
  });

  test("of what is not said is not counted either", () => {
    const many = {
      ...CONTEXT,
      "@graph": Array.from({ length: 1200 }, () => ({ "@type": "Person", name: "A", knows: "x" })),
    };
    expect(codes(many, { profiles: [] })).toEqual([]);
  });

  test("of references to other pages is not", () => {
    expect(
      codes({ ...CONTEXT, "@type": "Person", name: "A", worksFor: { "@id": "https://b.example/#o" } }),
    ).toEqual([]);
  });
});

test("a page is checked and mended", () => {
  const node = {
    "@context": "http://schema.org",
    "@type": "newsArticle",
    Headline: "x",
    isAccessibleForFree: "False",
  };
  const options: CheckOptions = {
    severities: { "schema.org/context-http": "warning" },
    profiles: ["schema.org"],
  };
  const mended = applyFixes(node, check(node, options));
  expect(mended).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "x",
    isAccessibleForFree: false,
  });
  expect(check(mended, options)).toEqual([]);
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++)
    bytes.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], 2 + at * 2);
  return bytes;
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

describe("a reference to nothing", () => {
  const person = { "@type": "Person", "@id": "https://a.example/#/schema/person/4c1d", name: "A" };
  const codesOf = (author: unknown, url?: string) =>
    codes(
      { ...CONTEXT, "@graph": [{ "@type": "NewsArticle", headline: "H", author }, person] },
      { profiles: ["schema.org"], ...(url === undefined ? {} : { url }) },
    );

  test.each<[what: string, author: object, url?: string]>([
    ["a name in the document", { "@id": "#claire" }],
    ["with its type", { "@type": "Person", "@id": "#claire" }],
    ["a blank one", { "@id": "_:b0" }],
    ["a name under the page's address", { "@id": "https://a.example/page#claire" }, "https://a.example/page"],
    ["a slip in the name of a node", { "@id": "https://a.example/#/schema/persn/4c1d" }],
  ])("%s is found", (_, author, url) => {
    expect(codesOf(author, url)).toEqual(["schema.org/dangling-reference"]);
  });

  test.each<[what: string, author: object]>([
    ["the node itself", { "@id": "https://a.example/#/schema/person/4c1d" }],
    ["another page", { "@id": "https://b.example/#/schema/person/4c1d" }],
    ["another number", { "@id": "https://a.example/#/schema/person/9" }],
  ])("%s is not", (_, author) => {
    expect(codesOf(author)).toEqual([]);
  });
});

test.each([
  ["https://shema.org", true],
  ["https://schema.og", true],
  ["schemas.org", true],
  ["schema", true],
  ["", true],
  [null, true],
  [7, true],
  ["https://schema.org", false],
  ["http://schema.org/", false],
  ["https://www.w3.org/ns/activitystreams", false],
  [{ "@vocab": "https://schema.org/" }, false],
  [["https://schema.org", { ex: "https://a.example/" }], false],
])("the context %j is one with a slip: %s", (context, isSlip) => {
  const found = codes({ "@context": context, "@type": "Person", name: "A" }, { profiles: ["schema.org"] });
  expect(found.includes("schema.org/context")).toBe(isSlip);
});

test("two keys that would become one are not mended, so that nothing is lost", () => {
  const node = { ...CONTEXT, "@type": "Person", Name: "Amina", NAME: "Idrissi" };
  expect(applyFixes(node, check(node))).toEqual(node);
  const once = { ...CONTEXT, "@type": "Person", Name: "Amina" };
  expect(applyFixes({ ...once, name: "Selami" }, check(once))).toEqual({ ...once, name: "Selami" });
  expect(() => applyFixes(JSON.stringify(once), check(once))).toThrow(/was given a text/);
});

describe("what a second pair of eyes found", () => {
  test("a type with a space in it does not change what is looked for under two", () => {
    const two = { ...CONTEXT, "@type": ["NewsArticle", "Event"], headline: "H" };
    const before = codes(two);
    codes({ ...CONTEXT, "@type": "NewsArticle Event", headline: "H" });
    expect(codes(two)).toEqual(before);
    expect(before).toContain("google/article-essentials");
  });

  test("a mend keeps the prefix that a name has, and the lists of other vocabularies", () => {
    const node = {
      "@context": { schema: "https://schema.org/", geojson: "https://purl.org/geojson/vocab#" },
      "@type": "schema:newsArticle",
      "schema:Headline": "H",
      "schema:editor": { "@type": "schema:Person", "schema:name": "A", "schema:colleagues": [] },
      "geojson:coordinates": [
        [1, 2],
        [3, 4],
      ],
    };
    expect(applyFixes(node, check(node))).toEqual({
      "@context": node["@context"],
      "@type": "schema:NewsArticle",
      "schema:headline": "H",
      "schema:editor": { "@type": "schema:Person", "schema:name": "A", "schema:colleagues": [] },
      "geojson:coordinates": [
        [1, 2],
        [3, 4],
      ],
    });
  });

  test("what is packed in @value has no mend that could not be made", () => {
    const node = { ...CONTEXT, "@type": "NewsArticle", isAccessibleForFree: { "@value": "True" } };
    const [issue] = check(node, { profiles: ["schema.org"] });
    expect(issue).toMatchObject({ code: "schema.org/boolean-as-text", path: "/isAccessibleForFree" });
    expect(issue?.fix).toBeUndefined();
  });

  test("years before the first and commas before fractions are ISO 8601", () => {
    for (const datePublished of ["-0044-03-15", "2024-09-20T10:00:00,5Z", "+12024-09-20"]) {
      expect(
        codes({ ...CONTEXT, "@type": "Book", name: "x", datePublished }, { profiles: ["schema.org"] }),
      ).toEqual([]);
    }
  });

  test("that more was found can be switched off", () => {
    const many = {
      ...CONTEXT,
      "@graph": Array.from({ length: 1100 }, () => ({ "@type": "Prson", name: "x" })),
    };
    expect(
      check(many, { profiles: ["schema.org"], severities: { "check/more-issues": "off" } }),
    ).toHaveLength(1000);
  });

  test("an option without a value does not take that of the reading away", () => {
    const page = jsonLdTag({
      ...CONTEXT,
      "@type": "NewsArticle",
      headline: "H",
      author: { "@id": "https://a.example/p#x" },
    });
    const reading = fromHtml(page, { url: "https://a.example/p" });
    expect(codes(reading, { url: undefined })).toContain("schema.org/dangling-reference");
  });

  test("the nodes of a copied reading are told apart", () => {
    const reading = {
      ...fromJsonLd({
        ...CONTEXT,
        "@graph": [
          { "@type": "Person", name: "A" },
          { "@type": "Persn", name: "B" },
        ],
      }),
    };
    expect(check(reading, { profiles: ["schema.org"] }).map(({ path }) => path)).toEqual(["/1/@type"]);
  });

  test("JSON in bytes is decoded as its header says", () => {
    const text = JSON.stringify({ ...CONTEXT, "@type": "Person", name: "Amélie" });
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(codes(bytes)).toContain("news/replacement-character");
    expect(codes(bytes, { contentType: "application/ld+json; charset=iso-8859-1" })).toEqual([]);
  });

  test.each([
    '/* x */ {"@context":"https://schema.org","@type":"Person","name":"<b>"}',
    '//<![CDATA[\n{"@context":"https://schema.org","@type":"Person","name":"<b>"}\n//]]>',
    '<!-- {"@context":"https://schema.org","@type":"Person","name":"<b>"} -->',
  ])("JSON with what some put around it is JSON: %s", (text) => {
    expect(codes(text)).toEqual(["reading/json-repaired"]);
  });

  test("JSON in bytes that are no text says so, at its place", () => {
    for (const mark of [[], [0xef, 0xbb, 0xbf]]) {
      const start = new TextEncoder().encode(
        '{ "@context": "https://schema.org",\n "@type": "Person", "name": "Ang',
      );
      const bytes = new Uint8Array([...mark, ...start, 0xe9, ...new TextEncoder().encode('le" }')]);
      const [found] = check(bytes).filter(({ code }) => code === "reading/undecodable");
      expect(found?.location).toEqual({ line: 2, column: 33, offset: 68, length: 1 });
      expect(found?.message).toContain('no text in "utf-8"');
    }
    const written = new TextEncoder().encode('{ "@type": "Person", "name": "a\ufffd" }');
    expect(check(written).map(({ code }) => code)).not.toContain("reading/undecodable");
  });

  test("bytes beyond the limit are not even decoded", () => {
    const bytes = new TextEncoder().encode(`{"a":"${"x".repeat(2000)}"}`);
    expect(codes(bytes, { limits: { size: 1000 } })).toEqual(["reading/too-large"]);
  });

  test("the settings of a program are not held to schema.org", () => {
    const page =
      '<script type="application/ld+json">{"siteId":7,"adSlots":{"top":[{"w":1}]},"parent":false}</script>';
    expect(check(page, { profiles: ["schema.org"] })).toMatchObject([
      { code: "schema.org/type-missing", path: "" },
    ]);
    // And what looks like an event without its type is.
    const event = '<script type="application/ld+json">{"name":"x","startDate":"2024-09-20"}</script>';
    expect(codes(event, { profiles: ["schema.org"] })).toEqual(["schema.org/type-missing"]);
  });

  test.each([
    ["ana@journal.example", "schema.org/url", "mailto:ana@journal.example"],
    ["journal.example/ankara", "schema.org/url-relative", "https://journal.example/ankara"],
    ["https://a.example, https://b.example", "schema.org/url", undefined],
    ["True", "schema.org/text-in-iri", undefined],
    ["photo.jpg", "schema.org/url-relative", undefined],
  ])("the address %j is %s", (url, code, suggestion) => {
    const found = check({ ...CONTEXT, "@type": "Person", name: "A", url }, { profiles: ["schema.org"] });
    expect(found).toMatchObject([{ code }]);
    expect(found[0]?.suggestion).toBe(suggestion);
  });
});
