import { describe, expect, test } from "vitest";
import { codesIn, countOf, googleIssues } from "./codes-in.js";

const ARTICLE = { "@type": "NewsArticle", headline: "A", datePublished: "2024-09-20" };

test("each thing that the main article lacks is said, and creator is not author", () => {
  const found = googleIssues({ "@type": "NewsArticle", name: "A", creator: "Amina" });
  expect(found.map(({ code, message }) => [code, message.split(". ")[0]])).toEqual([
    ["google/article-essentials", 'The article has no "author"'],
    ["google/article-essentials", 'The article has no "headline"'],
    ["google/article-essentials", 'The article has no "datePublished"'],
    ["google/article-recommended", 'The article has no "image" or "dateModified"'],
  ]);
  expect(found[0]?.message).toContain("creator");
  expect(found[1]?.message).toContain('"name"');
});

test("what is empty is not there", () => {
  const empty = { "@type": "NewsArticle", headline: "", author: {}, datePublished: null, image: [] };
  expect(countOf("article-essentials", empty)).toBe(3);
});

test.each([
  [{ "@type": "WebPage", mainEntity: { "@type": "NewsArticle" } }, 3],
  [{ "@type": "ReadAction", object: { "@type": "Article", name: "A" } }, 0],
  [{ "@type": "DiscussionForumPosting", text: "A" }, 0],
  [{ "@type": "Person", name: "A", subjectOf: { "@type": "NewsArticle" } }, 0],
])("the main article of %j", (document, count) => {
  expect(countOf("article-essentials", document)).toBe(count);
});

test("an article beside the main one may lack what it likes", () => {
  const main = {
    ...ARTICLE,
    author: "Amina",
    url: "https://journal.example/a",
    citation: { "@type": "Article" },
  };
  expect(countOf("article-essentials", main)).toBe(0);
});

describe("the type of an author", () => {
  test.each([
    ["Amina", 0],
    [{ "@type": "Person", name: "A" }, 0],
    [{ "@type": "NewsMediaOrganization", name: "A" }, 0],
    [{ "@type": ["Person", "Thing"], name: "A" }, 0],
    [{ name: "A" }, 0],
    [{ "@type": "foaf:Person", name: "A" }, 0],
    [{ "@type": "Perosn", name: "A" }, 0],
    [{ "@id": "https://journal.example/#a" }, 0],
    [{ "@type": "Role", author: { "@type": "Person", name: "A" } }, 0],
    [{ "@type": "Role", roleName: "reporter" }, 0],
    [{ "@type": "Thing", name: "A" }, 1],
    // What is certainly something else is out of the property's range.
    [{ "@type": "WebSite", name: "A" }, 0],
    [{ "@type": "Role", author: { "@type": "Thing", name: "A" } }, 1],
  ])("%j", (author, count) => {
    expect(countOf("author-type", { ...ARTICLE, author })).toBe(count);
  });
});

describe("what is recommended of an author", () => {
  test.each([
    ["Amina", 0],
    [{ "@type": "Person", name: "A", url: "https://journal.example/a" }, 0],
    [{ "@type": "Person", name: "A", sameAs: "https://social.example/a" }, 0],
    [{ "@type": "Person", "@id": "https://journal.example/#a" }, 0],
    [{ "@type": "Person", name: "A" }, 1],
    [{ "@type": "Person", url: "https://journal.example/a" }, 1],
    [{ "@type": "Person", email: "a@journal.example" }, 2],
    [
      [
        { "@type": "Person", name: "A" },
        { "@type": "Organization", name: "B" },
      ],
      2,
    ],
  ])("%j", (author, count) => {
    expect(countOf("author-recommended", { ...ARTICLE, author })).toBe(count);
  });
});

test.each([
  ["é".repeat(110), 0],
  ["e\u0301".repeat(110), 0],
  ["👩‍👩‍👧".repeat(110), 0],
  ["e\u0301".repeat(111), 1],
  ["visite ".repeat(16), 1],
  [`${"a".repeat(108)}&quot;&#8211;`, 0],
  [{ "@value": "a".repeat(111), "@language": "fr" }, 1],
])("the length of a headline", (headline, count) => {
  expect(countOf("headline-long", { ...ARTICLE, headline })).toBe(count);
  expect(countOf("headline-long", { "@type": "WebPage", headline })).toBe(0);
});

const section = (more: object = {}) => ({ "@type": "WebPageElement", isAccessibleForFree: false, ...more });
const PAYWALL = section({ cssSelector: ".paywall" });

describe("a paywall", () => {
  const paywallCodes = (document: object) => codesIn(document).filter((code) => code.startsWith("paywall"));

  test.each([
    [{ isAccessibleForFree: true }, []],
    [{ isAccessibleForFree: false }, ["paywall-section-missing"]],
    [{ isAccessibleForFree: "False" }, ["paywall-section-missing"]],
    [{ isAccessibleForFree: "http://schema.org/False" }, ["paywall-section-missing"]],
    [{ isAccessibleForFree: false, hasPart: PAYWALL }, []],
    [
      { isAccessibleForFree: false, hasPart: [{ "@type": "Article", headline: "B" }] },
      ["paywall-section-missing"],
    ],
    [{ isAccessibleForFree: false, hasPart: { "@id": "https://journal.example/#part" } }, []],
    [{ hasPart: PAYWALL }, ["paywall-required"]],
    [{ isAccessibleForFree: true, hasPart: PAYWALL }, []],
    [{ isAccessibleForFree: false, hasPart: section() }, ["paywall-selector"]],
    [{ isAccessibleForFree: false, hasPart: section({ xpath: "/html" }) }, ["paywall-selector"]],
    [
      { isAccessibleForFree: false, hasPart: section({ cssSelector: "article" }) },
      ["paywall-selector-class"],
    ],
    [
      { isAccessibleForFree: false, hasPart: section({ cssSelector: [".a", "#b"] }) },
      ["paywall-selector-class"],
    ],
    [{ isAccessibleForFree: false, hasPart: { ...PAYWALL, hasPart: PAYWALL } }, ["paywall-nested"]],
    [{ hasPart: { "@type": "WebPageElement", cssSelector: "#menu" } }, []],
  ])("%j", (more, codes) => {
    expect(paywallCodes({ ...ARTICLE, ...more })).toEqual(codes);
  });

  test("the page and its article may be two nodes", () => {
    const page = { "@type": "WebPage", "@id": "https://journal.example/a", hasPart: PAYWALL };
    const article = { ...ARTICLE, isAccessibleForFree: false };
    expect(codesIn([page, article]).filter((code) => code.startsWith("paywall"))).toEqual([]);
  });

  test("what is no work to read is left alone", () => {
    expect(paywallCodes({ "@type": "ImageObject", isAccessibleForFree: false })).toEqual([]);
  });
});

test.each([
  [{}, 1],
  [{ cssSelector: ".a" }, 0],
  [{ xpath: "/html" }, 0],
  [{ xPath: "/html" }, 0],
  [{ cssSelector: [".a", ".b"], xPath: ["/html"] }, 1],
])("a speakable section with %j", (more, count) => {
  const speakable = { "@type": "SpeakableSpecification", name: "Résumé", ...more };
  expect(countOf("speakable-selector", { ...ARTICLE, speakable })).toBe(count);
});
