import { describe, expect, test } from "vitest";
import { Article, fromJsonLd, Organisation, Person, toJsonLd } from "../../src/index.js";

const url = "https://journal.example/ankara/visit";
const headline = { "@type": "NewsArticle", headline: "H" };

function codesOf(input: unknown, options = {}): string[] {
  return fromJsonLd(input, options).issues.map(({ code }) => code);
}

describe("contexts", () => {
  test.each<[string, unknown]>([
    ["http", "http://schema.org"],
    ["a slash", "https://schema.org/"],
    ["www", "http://www.schema.org/"],
    ["no scheme", "//schema.org"],
    ["a bare name", "schema.org"],
    ["the file", "https://schema.org/docs/jsonldcontext.jsonld"],
    ["capitals", "HTTP://Schema.org"],
    ["an archive", "https://web.archive.org/web/20200101000000/http://schema.org"],
    ["a vocabulary", { "@vocab": "http://schema.org/" }],
    ["a list", ["https://schema.org", { "@language": "fr" }]],
    ["a list with others", ["https://schema.org", { og: "http://ogp.me/ns#" }]],
    ["none", undefined],
    ["null", null],
  ])("%s is schema.org", (_, context) => {
    const reading = fromJsonLd({ "@context": context, ...headline });
    expect(reading.main).toEqual({ type: "Article", headline: "H" });
    expect(reading.issues).toEqual([]);
  });

  test("prefixes and written out names are names of schema.org", () => {
    const { main, issues } = fromJsonLd({
      "@context": { schema: "http://schema.org/", title: "schema:headline" },
      "@type": "schema:NewsArticle",
      title: "H",
      "schema:author": { "@type": "https://schema.org/Person", "http://schema.org/name": "A" },
      "https://schema.org/articleSection": "Monde",
    });
    expect(Article.parse(main)).toEqual({
      type: "Article",
      headline: "H",
      section: "Monde",
      authors: [{ type: "Person", name: "A" }],
    });
    expect(issues).toEqual([]);
  });

  test("a defined prefix is that of its own vocabulary", () => {
    const { main } = fromJsonLd({
      "@context": ["https://schema.org", { s: "https://schema.org/", foaf: "http://xmlns.com/foaf/0.1/" }],
      "@type": "s:Person",
      "foaf:name": "Foaf",
      "s:name": "Schema",
    });
    expect(main).toEqual({ type: "Person", name: "Schema" });
  });

  test("another vocabulary is left alone and said", () => {
    const { main, things, nodes, issues } = fromJsonLd([
      {
        "@context": "https://www.w3.org/ns/activitystreams",
        "@type": "Person",
        name: "A",
        id: "https://a.example/",
      },
      { "@context": "https://schema.org", "@type": "Person", name: "B" },
    ]);
    expect(things).toEqual([{ type: "Person", name: "B" }]);
    expect(main).toBe(things[0]);
    expect(nodes).toHaveLength(2);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "reading/foreign-context", severity: "info", path: "/0" }),
    );
    expect(issues.map(({ code }) => code)).not.toContain("reading/unknown-type");
  });

  test("a foreign node inside of one of ours is no value of it", () => {
    const { main } = fromJsonLd({
      "@context": "https://schema.org",
      ...headline,
      author: { "@context": "https://www.w3.org/ns/activitystreams", type: "Person", name: "A" },
    });
    expect(main).toEqual({ type: "Article", headline: "H" });
  });
});

describe("names", () => {
  test("type and id stand for the keywords, with a warning", () => {
    const { main, issues } = fromJsonLd({ type: "Person", id: "https://a.example/#me", name: "A" });
    expect(main).toEqual({ type: "Person", id: "https://a.example/#me", name: "A" });
    expect(issues).toMatchObject([
      { code: "reading/type-key", path: "/type", severity: "warning", suggestion: "@type" },
      { code: "reading/type-key", path: "/id", suggestion: "@id" },
    ]);
  });

  test("types and properties in another case, with a warning", () => {
    const { main, issues } = fromJsonLd({
      "@type": "newsarticle",
      Headline: "H",
      publisher: { "@type": "newsMediaOrganization", name: "J" },
    });
    expect(main).toEqual({
      type: "Article",
      headline: "H",
      publisher: { type: "Organisation", kind: "news-media", name: "J" },
    });
    expect(issues).toMatchObject([
      { code: "reading/type-case", path: "/@type", suggestion: "NewsArticle" },
      { code: "reading/property-case", path: "/Headline", suggestion: "headline" },
      { code: "reading/type-case", path: "/publisher/@type", suggestion: "NewsMediaOrganization" },
    ]);
  });

  test("a property in its own case wins over one in another", () => {
    const { main } = fromJsonLd({ "@type": "NewsArticle", headline: "right", HeadLine: "wrong" });
    expect(main?.headline).toBe("right");
  });
});

describe("values in their packings", () => {
  test.each<[string, unknown]>([
    ["a list of lists", [["A"], [["B"]]]],
    ["@list", { "@list": ["A", "B"] }],
    ["@set", { "@set": ["A", { "@value": "B" }] }],
    ["@value", [{ "@value": "A" }, { "@value": "B", "@type": "http://schema.org/Text" }]],
    ["@language", [{ "@value": "A", "@language": "fr" }, "B"]],
    ["nothing between", ["A", null, "", [], "B"]],
  ])("%s", (_, keywords) => {
    expect(fromJsonLd({ ...headline, keywords }).main?.keywords).toEqual(["A", "B"]);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["an empty text", ""],
    ["white space", " \n"],
    ["a mark that cannot be seen", "\u200f"],
    ["an empty list", []],
    ["an empty object", {}],
    ["an empty @value", { "@value": null }],
  ])("%s is not present, and said", (_, value) => {
    const { main, issues } = fromJsonLd({ ...headline, author: value, image: value, datePublished: value });
    expect(main).toEqual({ type: "Article", headline: "H" });
    expect(issues).toHaveLength(3);
    expect(issues).toMatchObject([
      { code: "reading/empty-value" },
      { code: "reading/empty-value" },
      { code: "reading/empty-value" },
    ]);
  });

  test("a text in the page's own language is the one, of several", () => {
    const name = [
      { "@language": "ar", "@value": "أ" },
      { "@language": "fr", "@value": "A" },
    ];
    expect(fromJsonLd({ "@type": "Person", name }).main?.name).toBe("أ");
    expect(fromJsonLd({ "@type": "Person", name: [...name, "B"] }).main?.name).toBe("B");
  });

  test("a Role around a value", () => {
    const { main, issues } = fromJsonLd({
      ...headline,
      author: { "@type": "Role", roleName: "reporter", author: { "@type": "Person", name: "A" } },
    });
    expect(main?.authors).toEqual([{ type: "Person", name: "A" }]);
    expect(issues).toMatchObject([
      { code: "reading/role", path: "/author" },
      { code: "reading/unmapped", path: "/author" },
    ]);
  });

  test("@reverse says the same the other way around", () => {
    const { things, issues } = fromJsonLd({
      "@context": "https://schema.org",
      "@type": "Person",
      "@id": "https://a.example/#me",
      name: "A",
      "@reverse": { author: { "@type": "NewsArticle", headline: "H" } },
    });
    expect(things).toContainEqual({
      type: "Article",
      headline: "H",
      authors: [{ type: "Person", id: "https://a.example/#me", name: "A" }],
    });
    expect(issues).toEqual([]);
  });

  test("@graph inside of a node, and @included", () => {
    const { things } = fromJsonLd({
      "@type": "WebPage",
      "@graph": [{ "@graph": [{ "@type": "Person", name: "A" }] }],
      "@included": { "@type": "Person", name: "B" },
    });
    expect(things).toEqual([
      { type: "Person", name: "A" },
      { type: "Person", name: "B" },
    ]);
  });
});

describe("ids", () => {
  test("relative ones are the page's, and its own names local", () => {
    const { things } = fromJsonLd(
      [
        { ...headline, author: { "@id": "#a" }, publisher: { "@id": "/#org" } },
        { "@type": "Person", "@id": `${url}#a`, name: "A" },
        { "@type": "Organization", "@id": "https://journal.example/#org", name: "J" },
      ],
      { url },
    );
    expect(things[0]).toEqual({
      type: "Article",
      headline: "H",
      authors: [{ type: "Person", id: "a", name: "A" }],
      publisher: { type: "Organisation", id: "https://journal.example/#org", name: "J" },
    });
  });

  test("@base is the base", () => {
    const { main } = fromJsonLd({
      "@context": ["https://schema.org", { "@base": "https://b.example/x" }],
      "@type": "Person",
      "@id": "#me",
      name: "A",
    });
    expect(main?.id).toBe("https://b.example/x#me");
  });

  test("without an address a fragment is a local name, and what else is relative is left out", () => {
    expect(fromJsonLd({ "@type": "Person", "@id": "#me", name: "A" }).main).toEqual({
      type: "Person",
      id: "me",
      name: "A",
    });
    expect(fromJsonLd({ "@type": "Person", "@id": "/me", name: "A" }).main).toEqual({
      type: "Person",
      name: "A",
    });
  });

  test("one @id, several nodes: what they say is united, and where they differ it is said", () => {
    const id = { "@id": "https://journal.example/#org" };
    const { main, things, issues } = fromJsonLd([
      { ...headline, publisher: { ...id, "@type": "Organization", name: "Le Journal" } },
      { ...id, "@type": "Organization", name: "Journal SARL", url: "https://journal.example/" },
      { ...id, sameAs: ["https://social.example/journal"] },
    ]);
    expect(Organisation.parse(main?.publisher)).toEqual({
      type: "Organisation",
      id: "https://journal.example/#org",
      name: "Le Journal",
      url: "https://journal.example/",
      sameAs: ["https://social.example/journal"],
    });
    expect(things).toHaveLength(2);
    expect(things[1]).toBe(main?.publisher);
    expect(issues).toMatchObject([
      { code: "reading/conflicting-node", severity: "warning", path: "/1/name" },
    ]);
  });

  test("one @id for a page and its article: two things", () => {
    const { main, things, issues } = fromJsonLd([
      { "@type": "WebPage", "@id": url, name: "Page", url },
      { ...headline, "@id": url, isPartOf: { "@id": url }, mainEntityOfPage: { "@id": url } },
    ]);
    expect(things).toEqual([{ type: "Article", id: url, headline: "H", url }]);
    expect(main).toBe(things[0]);
    expect(issues.map(({ code }) => code)).toEqual(["reading/unknown-type"]);
  });

  test("a reference with a type whose node has a narrower one", () => {
    const { main } = fromJsonLd([
      { ...headline, publisher: { "@type": "Organization", "@id": "_:o" } },
      { "@type": "NewsMediaOrganization", "@id": "_:o", name: "J" },
    ]);
    expect(main?.publisher).toEqual({ type: "Organisation", kind: "news-media", name: "J" });
  });

  test("a reference to another page is legal, and said", () => {
    const { issues } = fromJsonLd({ ...headline, author: { "@id": "https://elsewhere.example/#a" } });
    expect(issues).toMatchObject([{ code: "reading/dangling-reference", severity: "info", path: "/author" }]);
  });
});

test("what is read and written is clean, and reads as the same", () => {
  const messy = {
    "@context": "http://www.schema.org/",
    "@graph": [
      {
        type: "newsArticle",
        headline: ["H"],
        author: { "@id": "#a" },
        isAccessibleForFree: "False",
        image: "https://a.example/i.jpg",
      },
      { "@type": ["Person"], "@id": "#a", name: "A", image: null },
    ],
  };
  const { main } = fromJsonLd(messy, { url });
  const article = Article.parse(main);
  const clean = toJsonLd(article, { base: url });
  const again = fromJsonLd(clean, { url });
  expect(again.issues).toEqual([]);
  expect(Article.parse(again.main)).toEqual(article);
  expect(Person.safeParse(article.authors?.[0]).success).toBe(true);
});

test("every issue ends with what to do, and has a path into what was given", () => {
  expect(codesOf({ "@type": "Person", name: "A", __proto__: null })).toEqual([]);
  const text = '{"@type":"Person","name":"A","__proto__":{"x":1},"birthDate":"2024-02-30"}';
  const { issues } = fromJsonLd(text);
  expect(issues).toMatchObject([
    { code: "reading/unsafe-key", path: "/__proto__" },
    { code: "reading/date-unreadable", path: "/birthDate" },
  ]);
  for (const { message } of issues) expect(message).toMatch(/[.]$/);
});

describe("values that are no JSON", () => {
  test("are read as far as they are, and never thrown at", () => {
    const node = {
      "@type": "Person",
      "@id": "_:a",
      name: "A",
      worksFor: { size: 10n, at: new Date(0), how: () => 1 },
    };
    const { things } = fromJsonLd([
      node,
      { ...node, worksFor: { size: 10n } },
      { ...node, gender: Symbol("x") },
    ]);
    expect(things).toMatchObject([{ type: "Person", name: "A" }]);
  });

  test("a name that a context gives cannot reach a prototype either", () => {
    const { main, issues } = fromJsonLd({
      "@context": { "@vocab": "https://schema.org/", x: "schema:__proto__" },
      "@type": "Person",
      name: "A",
      x: { jobTitle: "polluted" },
      "@reverse": { x: { "@type": "Person", name: "B" } },
    });
    expect(main).toEqual({ type: "Person", name: "A" });
    expect(issues).toMatchObject([{ code: "reading/unsafe-key", path: "/x" }]);
    expect(({} as { jobTitle?: unknown }).jobTitle).toBeUndefined();
  });
});
