import { describe, expect, test } from "vitest";
import { check, type Issue } from "../../../src/check.js";

function found(code: string, node: object): Issue[] {
  return check({ "@context": "https://schema.org", ...node }, { profiles: ["schema.org"] }).filter(
    (issue) => issue.code === `schema.org/${code}`,
  );
}

const said = (code: string, node: object) => found(code, node).map(({ message }) => message);
const article = (more: object) => ({ "@type": "NewsArticle", headline: "H", ...more });

describe("what stands under a property that does not take it", () => {
  test.each<[node: object, message: string]>([
    [
      article({ publisher: "Le Journal" }),
      'The text "Le Journal" stands under "publisher", which takes Organization or Person. Give a node with one of these types as its @type, and the text as its name.',
    ],
    [
      article({ author: { "@value": "Amina", "@language": "fr" } }),
      'The text "Amina" stands under "author", which takes Organization or Person. Give a node with one of these types as its @type, and the text as its name.',
    ],
    [
      article({ mentions: "Ankara" }),
      'The text "Ankara" stands under "mentions", which takes Thing. Give a node, with the text as its name.',
    ],
    [
      article({ author: "Person" }),
      'The text "Person" stands under "author", which takes Organization or Person. It is the name of a type, and says nothing. Give a node of that type with its own name, or leave the property out.',
    ],
    [
      article({ author: " Person " }),
      'The text " Person " stands under "author", which takes Organization or Person. It is the name of a type, and says nothing. Give a node of that type with its own name, or leave the property out.',
    ],
    [
      article({ author: 7 }),
      'The value 7 stands under "author", which takes Organization or Person. Give one.',
    ],
    [
      article({ author: { "@type": ["Place", "Product"], name: "A" } }),
      'A node of the type "Place", "Product" stands under "author", which takes Organization or Person. Give one.',
    ],
    [
      article({ isAccessibleForFree: "maybe" }),
      'The text "maybe" stands under "isAccessibleForFree", which takes Boolean. Write true or false.',
    ],
    [
      article({ isAccessibleForFree: 1 }),
      'The value 1 stands under "isAccessibleForFree", which takes Boolean. Write true or false.',
    ],
    [article({ headline: true }), 'The value true stands under "headline", which takes Text. Give one.'],
    [
      article({ wordCount: "many" }),
      'The text "many" stands under "wordCount", which takes Integer. Give one.',
    ],
    [
      article({ datePublished: 20240920 }),
      'The value 20240920 stands under "datePublished", which takes Date or DateTime. Give one.',
    ],
  ])("%j", (node, message) => {
    expect(said("range", node)).toEqual([message]);
  });

  test.each([
    ["a node of the type", { author: { "@type": "Person", name: "A" } }],
    ["one below it", { author: { "@type": "NewsMediaOrganization", name: "A" } }],
    ["one above it", { author: { "@type": "Thing", name: "A" } }],
    ["one of several types", { author: { "@type": ["Place", "Person"], name: "A" } }],
    ["one of another vocabulary", { author: { "@type": "ex:Author", name: "A" } }],
    ["one of several, of another vocabulary", { author: { "@type": ["Place", "ex:Author"], name: "A" } }],
    ["one of a type that is not known", { author: { "@type": "Politician", name: "A" } }],
    ["one of no type", { author: { name: "A" } }],
    ["a Role", { author: { "@type": "Role", author: { "@type": "Person", name: "A" } } }],
    ["an address for a node", { author: " https://journal.example/amina " }],
    ["a member by its address", { author: "https://schema.org/Amina" }],
    ["a member behind its prefix", { author: "schema:Amina" }],
    ["anything for a thing", { mentions: { "@type": "Place", name: "A" } }],
    ["a boolean as a text", { isAccessibleForFree: " True " }],
    ["a boolean as an address", { isAccessibleForFree: "https://schema.org/False" }],
    ["a number as a text", { wordCount: "400" }],
    ["a number for a text", { headline: 2024 }],
    ["a year for a date", { datePublished: 2024 }],
    ["the first year of four digits", { datePublished: 1000 }],
    ["the last", { datePublished: 9999 }],
    ["a number with its unit", { image: { "@type": "ImageObject", width: "1200 px", height: 675 } }],
    ["a text for a text", { headline: "H" }],
  ])("not %s", (_, more) => {
    expect(said("range", article(more))).toEqual([]);
  });

  test.each([999, 10000, 2024.5])("%d is no year", (datePublished) => {
    expect(said("range", article({ datePublished }))).toHaveLength(1);
  });

  test.each(["schema:", "xschema:Amina", "https://www.schemata.org/Amina x", "schema:A b"])(
    "%j is no member",
    (author) => {
      expect(said("range", article({ author }))).toHaveLength(1);
    },
  );

  test("in what is hardly schema.org's is left alone", () => {
    expect(said("range", { config: 1, theme: 2, author: 7 })).toEqual([]);
    expect(said("range", { author: 7, headline: "H" })).toHaveLength(1);
  });
});

describe("a number as a text", () => {
  const count = (wordCount: unknown) => {
    const [issue] = found("number", article({ wordCount }));
    return issue && [issue.message, issue.fix?.at(-1)];
  };

  test.each<[text: string, number: number]>([
    ["400", 400],
    [" 400 ", 400],
    ["-4", -4],
    ["0", 0],
    ["4.25", 4.25],
    ["123456789012345", 123456789012345],
    ["0.123456789012345", 0.123456789012345],
  ])("%j can be written as one", (text, number) => {
    expect(count(text)).toEqual([
      `The number ${JSON.stringify(text)} is written as a text. Write ${text.trim()}, without quotation marks.`,
      { op: "replace", path: "/wordCount", value: number },
    ]);
  });

  test.each([
    "400 words",
    "1,200",
    "1.",
    ".5",
    "007",
    "1e3",
    "--4",
    "1234567890123456",
    "0.1234567890123456",
    "x4",
  ])("%j only by hand", (text) => {
    expect(count(text)).toEqual([
      `The number ${JSON.stringify(text)} is written as a text. Write digits alone, with a point before the fraction, without quotation marks.`,
      undefined,
    ]);
  });

  test.each([400, "many", ""])("%j is none", (value) => {
    expect(count(value)).toBeUndefined();
  });

  test("where a text, a quantity or a date may stand is one of those", () => {
    expect(
      found("number", article({ headline: "7", image: { "@type": "ImageObject", width: "7" } })),
    ).toEqual([]);
    expect(found("number", { "@type": "Offer", price: "7" })).toEqual([]);
  });
});

describe("an address", () => {
  const url = (code: string, text: string) => said(code, article({ url: text }));

  test("that cannot be followed is told how to", () => {
    expect(url("url", "https://journal.example/a b")).toEqual([
      '"https://journal.example/a b" is no address that can be followed. Give an absolute http or https address, with spaces as %20.',
    ]);
    expect(url("url", "https:/journal.example")).toEqual([
      '"https:/journal.example" is no address that can be followed. Give an absolute http or https address.',
    ]);
    for (const several of ["https://a.example, https://b.example", "https://a.example http://b.example"]) {
      expect(url("url", several)[0]).toMatch(/Give each address by itself, in a list\.$/);
    }
  });

  test("of mail is told so", () => {
    const [issue] = found("url", article({ url: " desk@journal.example " }));
    expect(issue?.message).toMatch(/is an email address\. Give it as email, or with mailto: in front\.$/);
    expect(issue?.suggestion).toBe("mailto:desk@journal.example");
  });

  test("that is relative is told so, and where its host seems to be", () => {
    expect(url("url-relative", "/ankara")).toEqual([
      'The address "/ankara" is relative. Give the absolute one.',
    ]);
    const [issue] = found("url-relative", article({ url: " journal.example/ankara " }));
    expect(issue?.message).toMatch(/is relative\. If it begins with a host, put https:\/\/ in front\.$/);
    expect(issue?.suggestion).toBe("https://journal.example/ankara");
    expect(url("url-relative", "https://journal.example/ankara")).toEqual([]);
  });

  test("in words is none", () => {
    expect(url("text-in-iri", "see the article")).toEqual([
      'The words "see the article" stand under "url", which takes an address. Give an address, or a node with the words as its name.',
    ]);
    expect(url("text-in-iri", "/ankara")).toEqual([]);
  });
});

describe("a node without a type", () => {
  test.each<[node: object, message: string | undefined]>([
    [
      article({ publisher: { name: "J" } }),
      'The node under "publisher" has no @type that schema.org knows it by. Give it one: Organization, Person.',
    ],
    [
      article({ publisher: { "@typ": "Organization", name: "J" } }),
      'The node under "publisher" has no @type that schema.org knows it by. "@typ" is none. Give it one: Organization, Person.',
    ],
    [{ headline: "H" }, "The node has no @type that schema.org knows it by. Give it one."],
    [article({ mentions: { name: "A" } }), undefined],
    [article({ publisher: { "@id": "https://journal.example/#j" } }), undefined],
    [article({ publisher: {} }), undefined],
    [article({ headline: { fr: "Visite", ar: "زيارة" } }), undefined],
    [
      { config: 1, theme: "x", name: "A" },
      "Hardly anything in this object is schema.org's: it has no @type, and its keys are others. Give it a @type, or put what are the settings of a program into a script of the type application/json.",
    ],
    [article({ config: { theme: "x" } }), undefined],
  ])("%j", (node, message) => {
    expect(said("type-missing", node)).toEqual(message === undefined ? [] : [message]);
  });
});

describe("what schema.org has replaced", () => {
  test("has one heir, which takes its place where every value can be one of its", () => {
    const [issue] = found("superseded", {
      "@type": "Blog",
      blogPosts: { "@type": "BlogPosting", headline: "H" },
    });
    expect(issue).toMatchObject({
      message: 'schema.org has replaced the property "blogPosts". Use "blogPost".',
      suggestion: "blogPost",
      fix: [{ op: "move", from: "/blogPosts", path: "/blogPost" }],
    });
    const both = { "@type": "Blog", blogPosts: [], blogPost: { "@type": "BlogPosting", headline: "H" } };
    expect(
      found("superseded", { ...both, blogPosts: { "@type": "BlogPosting", headline: "I" } })[0]?.fix,
    ).toBeUndefined();
    const type = found("superseded", { "@type": "UserComments", name: "A" })[0];
    expect(type?.message).toMatch(/^schema\.org has replaced the type "UserComments"\. Use "/);
    expect(type?.path).toBe("/@type");
  });
});

test("a list in a list is one list, of schema.org's properties alone", () => {
  const nested = [["a"], [["b"]], "c"];
  for (const key of ["keywords", "schema:keywords", "https://schema.org/keywords", "KEYWORDS"]) {
    const [issue] = found("nested-array", article({ [key]: nested }));
    expect(issue?.message).toBe(`The list under "${key}" holds another list. Put all values in one.`);
    expect(issue?.fix?.at(-1)).toMatchObject({ op: "replace", value: ["a", "b", "c"] });
  }
  expect(found("nested-array", article({ keywords: ["a", "b"] }))).toEqual([]);
  expect(found("nested-array", article({ "geo:coordinates": [[1, 2]] }))).toEqual([]);
});
