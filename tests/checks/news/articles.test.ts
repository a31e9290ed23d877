import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { countOf, issuesOf } from "./codes-in.js";

const PAGE = "https://journal.example/visite";

function article(more: object = {}): object {
  return { "@type": "NewsArticle", headline: "Visite à Ankara", ...more };
}

describe("duplicate-article", () => {
  test.each([
    [article({ url: PAGE }), article({ url: PAGE })],
    [article({ url: PAGE }), article({ mainEntityOfPage: { "@type": "WebPage", "@id": PAGE } })],
    [article({ url: PAGE }), article({ url: "http://www.journal.example/visite/#article" })],
    [article({ url: PAGE }), article({ url: PAGE, headline: "Visite à Ankara - Le Journal" })],
    [article({ url: PAGE }), article({ url: PAGE, headline: "VISITE &agrave; Ankara" })],
    [article({ url: PAGE }), article()],
    [article(), article({ "@type": "BlogPosting" })],
    [article({ "@id": `${PAGE}#1`, url: PAGE }), article({ "@id": `${PAGE}#2`, url: PAGE })],
  ])("%j, %j", (first, second) => {
    expect(issuesOf("duplicate-article", [first, second]).map(({ path }) => path)).toEqual(["/@graph/1"]);
  });

  test.each([
    [article({ "@id": PAGE, url: PAGE }), article({ "@id": PAGE, url: PAGE })],
    [article({ url: PAGE }), article({ url: "https://journal.example/salon" })],
    [article({ url: PAGE }), article({ url: PAGE, headline: "Salon à Ankara" })],
    [article({ url: PAGE }), article({ url: PAGE, "@type": "LiveBlogPosting" })],
    [article({ url: PAGE }), { "@type": "ItemList", itemListElement: article({ url: PAGE }) }],
    [article({ url: PAGE, liveBlogUpdate: [article({ url: PAGE }), article({ url: PAGE })] })],
    [
      { "@type": "WebPage", "@id": PAGE, mainEntity: { "@id": `${PAGE}#a` } },
      article({ "@id": `${PAGE}#a` }),
    ],
  ])("not %j", (...nodes) => {
    expect(countOf("duplicate-article", nodes)).toBe(0);
  });

  test("in two blocks of a page", () => {
    const block = (node: object) =>
      `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...node })}</script>`;
    const page = `<html>${block(article({ url: PAGE }))}${block(article({ mainEntityOfPage: "/visite" }))}</html>`;
    const [issue, ...more] = check(page, { url: PAGE, profiles: ["news"] }).filter(
      ({ code }) => code === "news/duplicate-article",
    );
    expect(issue?.location?.block).toBe(1);
    expect(more).toEqual([]);
  });
});

describe("several-main-articles", () => {
  test("that differ", () => {
    const others = [article({ headline: "Salon" }), article({ headline: "Visite à Ankara - Le Journal" })];
    expect(issuesOf("several-main-articles", [article(), ...others]).map(({ path }) => path)).toEqual([
      "/@graph/1",
    ]);
  });

  test.each([
    [article(), article()],
    [article({ mainEntityOfPage: PAGE }), article({ headline: "Salon" })],
    [{ "@type": "Blog", blogPost: [article(), article({ headline: "Salon" })] }],
  ])("not %j", (...nodes) => {
    expect(countOf("several-main-articles", nodes)).toBe(0);
  });
});

describe("what the main article lacks", () => {
  test("its publisher and its language", () => {
    expect(countOf("publisher-missing", article())).toBe(1);
    expect(countOf("publisher-missing", article({ publisher: "Le Journal" }))).toBe(0);
    expect(countOf("language-missing", article())).toBe(1);
    expect(countOf("language-missing", article({ inLanguage: "fr" }))).toBe(0);
    expect(
      countOf("language-missing", article({ headline: { "@language": "fr", "@value": "Visite" } })),
    ).toBe(0);
  });

  test("is not asked of others", () => {
    const inPage = { "@type": "WebPage", mainEntity: article() };
    expect(countOf("publisher-missing", inPage)).toBe(1);
    for (const node of [
      { "@type": "Blog", blogPost: article() },
      { "@type": "ReadAction", object: article() },
      { "@type": "Event", name: "Salon" },
    ]) {
      expect(countOf("publisher-missing", node)).toBe(0);
      expect(countOf("language-missing", node)).toBe(0);
    }
  });

  test.each([
    ["fr-MA", "fr-MA"],
    ["fr_ma", "fr-MA"],
    ["und", undefined],
    ["", undefined],
  ])("the page says %j", (lang, suggestion) => {
    const json = JSON.stringify({ "@context": "https://schema.org", ...article() });
    const page = `<html lang="${lang}"><script type="application/ld+json">${json}</script></html>`;
    const [issue] = check(page, { profiles: ["news"] }).filter(
      ({ code }) => code === "news/language-missing",
    );
    expect(issue?.suggestion).toBe(suggestion);
  });
});

describe("image-relative", () => {
  test.each([
    [{ image: "/a.jpg" }, "/image"],
    [{ image: ["https://journal.example/a.jpg", "b.jpg"] }, "/image/1"],
    [{ image: { "@type": "ImageObject", contentUrl: "//journal.example/a.jpg" } }, "/image/contentUrl"],
    [{ thumbnailUrl: "../a.jpg" }, "/thumbnailUrl"],
    [{ publisher: { name: "Le Journal", logo: "/logo.png" } }, "/publisher/logo"],
    [{ publisher: { name: "Le Journal", logo: { url: "/logo.png" } } }, "/publisher/logo/url"],
  ])("%j", (more, path) => {
    const found = issuesOf("image-relative", article(more));
    expect(found.map((issue) => [issue.path, issue.severity])).toEqual([[path, "error"]]);
  });

  test("the absolute address, where the page's is known", () => {
    const suggestions = (options: object) =>
      issuesOf("image-relative", article({ image: "/a.jpg" }), options).map(({ suggestion }) => suggestion);
    expect(suggestions({ url: PAGE })).toEqual(["https://journal.example/a.jpg"]);
    expect(suggestions({})).toEqual([undefined]);
  });

  test.each([
    { image: "https://journal.example/a.jpg" },
    { image: "data:image/png;base64,AAAA" },
    { image: "Photo : le ministre" },
    { author: { "@type": "Person", name: "Jane Doe", image: "/a.jpg" } },
  ])("not %j", (more) => {
    expect(countOf("image-relative", article(more))).toBe(0);
  });

  test("a logo of many articles is named once", () => {
    const publisher = { "@id": "https://journal.example/#org", "@type": "Organization", logo: "/logo.png" };
    const liveBlogUpdate = [1, 2, 3].map((at) => ({
      "@type": "BlogPosting",
      headline: `${at}`,
      publisher: { "@id": publisher["@id"] },
    }));
    expect(countOf("image-relative", article({ publisher, liveBlogUpdate }))).toBe(1);
  });
});

describe("paywall-inconsistent", () => {
  const part = (isAccessibleForFree: unknown, more: object = {}) => ({
    "@type": "WebPageElement",
    isAccessibleForFree,
    cssSelector: ".a",
    ...more,
  });
  test.each([
    { isAccessibleForFree: true, hasPart: part(false) },
    { isAccessibleForFree: "True", hasPart: [part(true), part("False")] },
    { isAccessibleForFree: false, hasPart: [part(true), part(true)] },
    { isAccessibleForFree: [true, false] },
  ])("%j", (more) => {
    expect(issuesOf("paywall-inconsistent", article(more)).map(({ path }) => path)).toEqual([
      "/isAccessibleForFree",
    ]);
  });

  test.each([
    { isAccessibleForFree: false, hasPart: part(false) },
    { isAccessibleForFree: false, hasPart: [part(true), part(false)] },
    { isAccessibleForFree: false },
    { isAccessibleForFree: true, hasPart: part(true) },
    { isAccessibleForFree: true, hasPart: { "@type": "VideoObject", isAccessibleForFree: false } },
    { isAccessibleForFree: [true, "true"] },
    { hasPart: part(false) },
  ])("not %j", (more) => {
    expect(countOf("paywall-inconsistent", article(more))).toBe(0);
  });

  test("the same article twice, with two answers", () => {
    const first = article({ url: PAGE, isAccessibleForFree: true });
    const second = article({ url: PAGE, isAccessibleForFree: false });
    expect(issuesOf("paywall-inconsistent", [first, second]).map(({ path }) => path)).toEqual([
      "/@graph/1/isAccessibleForFree",
    ]);
    expect(countOf("paywall-inconsistent", [first, first])).toBe(0);
  });
});
