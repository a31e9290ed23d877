import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../src/check.js";
import { countOf, issuesOf, newsIssues } from "./codes-in.js";

const [LRE, RLE, PDF, LRO, RLO] = ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e"];
const [LRI, RLI, FSI, PDI] = ["\u2066", "\u2067", "\u2068", "\u2069"];

describe("bidi-unbalanced", () => {
  test.each([
    [`${RLE}أنقرة`, "U+202B"],
    [`${LRO}a`, "U+202D"],
    [`${RLI}أنقرة`, "U+2067"],
    [`a${PDF}`, "U+202C"],
    [`a${PDI}b`, "U+2069"],
    [`${RLI}a${PDF}`, "U+202C"],
    [`${RLI}${RLE}a${PDI}`, "U+202B"],
    [`${RLE}a${PDI}b${PDF}`, "U+2069"],
    [`${RLI}a\n${PDI}`, "U+2067"],
    [`${RLE}a${PDF}${PDF}`, "U+202C"],
    [`a${RLO.repeat(200)}${PDF.repeat(200)}`, "U+202E"],
  ])("%j", (headline, control) => {
    const [issue, ...more] = issuesOf("bidi-unbalanced", { "@type": "Article", headline });
    expect(issue?.message.startsWith(`${control} in "`)).toBe(true);
    expect(issue?.message).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(more).toEqual([]);
  });

  test.each([
    "أنقرة\u200f",
    "\u200ea",
    `${RLE}أنقرة${PDF}`,
    `${RLI}أنقرة${PDI}`,
    `${FSI}${LRE}a${PDF}${PDI}`,
    `${LRE}${RLI}a${PDI}${PDF}`,
    `${LRI}a${PDI}\n${RLI}b${PDI}`,
    "a",
  ])("not %j", (headline) => {
    expect(countOf("bidi-unbalanced", { "@type": "Article", headline })).toBe(0);
  });

  test("in any text, also one in a language", () => {
    const name = { "@language": "ar", "@value": `${RLI}أنقرة` };
    expect(issuesOf("bidi-unbalanced", { "@type": "City", name }).map(({ path }) => path)).toEqual(["/name"]);
  });
});

describe("control-character", () => {
  test.each([
    ["a\u0000b", "U+0000"],
    ["a\u000bb", "U+000B"],
    ["a\u007fb", "U+007F"],
    ["L\u0092Intérieur", "U+0092"],
    ["a\ud83d", "U+D83D"],
    ["\udc00a", "U+DC00"],
  ])("%j", (headline, code) => {
    const [issue] = issuesOf("control-character", { "@type": "Article", headline });
    expect(issue?.severity).toBe("error");
    expect(issue?.message).toContain(code);
    expect(issue?.message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });

  test.each(["a\tb\r\nc", "😀", "À", "\u00a0a", "\u200ba"])("not %j", (headline) => {
    expect(countOf("control-character", { "@type": "Article", headline })).toBe(0);
  });

  test("the sign for what could not be read is another rule's", () => {
    const article = { "@type": "Article", headline: "Visite \ufffd Ankara" };
    expect(countOf("control-character", article)).toBe(0);
    expect(countOf("replacement-character", article)).toBe(1);
  });
});

describe("not-nfc", () => {
  test("carries the mend", () => {
    const article = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Karalog\u0306lu",
      keywords: ["a", "e\u0301"],
    };
    const found = newsIssues(article).filter(({ code }) => code === "news/not-nfc");
    expect(found.map(({ path, severity }) => [path, severity])).toEqual([
      ["/headline", "info"],
      ["/keywords/1", "info"],
    ]);
    expect(applyFixes(article, found)).toEqual({ ...article, headline: "Karaloğlu", keywords: ["a", "é"] });
  });

  test.each([
    "Karaloğlu",
    "أنقرة",
    "ẛ̣",
    // The ideograph of a name in the shape that the name has.
    "神谷\ufa19",
    "https://journal.example/e\u0301",
    "/e\u0301.jpg",
  ])("not %j", (headline) => {
    expect(countOf("not-nfc", { "@type": "Article", headline })).toBe(0);
  });
});

describe("headlines", () => {
  test.each(["<b>Ankara</b>", "Ankara<br/>", "Ankara<br>", "</p>", '<span class="x">A</span>', "a <I>b</I>"])(
    "with tags: %j",
    (headline) => {
      expect(countOf("headline-html", { "@type": "Article", headline })).toBe(1);
    },
  );

  test.each(["3 < 4", "<Ankara>", "a <b", "x<y>z", "<3", "&lt;b&gt;"])("without tags: %j", (headline) => {
    expect(countOf("headline-html", { "@type": "Article", headline })).toBe(0);
  });

  test.each([
    ["L&#8217;Intérieur", "L’Intérieur"],
    ["A &amp; B", "A & B"],
    ["K&amp;uuml;hlturm ", "Kühlturm"],
    ["&quot;A&quot;", '"A"'],
  ])("with references: %j", (headline, suggestion) => {
    const [issue] = issuesOf("headline-entities", { "@type": "Article", headline });
    expect(issue?.suggestion).toBe(suggestion);
    expect(issue?.fix).toBeUndefined();
  });

  test.each(["AT&T", "A & B;", "&nosuchname;", "R&D; x"])("without references: %j", (headline) => {
    expect(countOf("headline-entities", { "@type": "Article", headline })).toBe(0);
  });

  test("decoded already", () => {
    const article = { "@type": "Article", headline: "A &amp; B" };
    expect(countOf("headline-entities", article, { decodeReferences: true })).toBe(0);
  });

  test.each([
    ["Visite à Ankara - Le Journal", "Visite à Ankara"],
    ["Visite à Ankara – LE JOURNAL", "Visite à Ankara"],
    ["Visite à Ankara | Le Journal", "Visite à Ankara"],
    ["Visite à Ankara|Le Journal", "Visite à Ankara"],
    ["Visite\u00a0: Ankara\u00a0: Le Journal", "Visite\u00a0: Ankara"],
    ["Visite - Ankara - Journal+", "Visite - Ankara"],
    ["Visite à Ankara | Politique - Le Site", "Visite à Ankara | Politique"],
  ])("with the site behind it: %j", (headline, suggestion) => {
    const publisher = { "@type": "Organization", name: "Le Journal", alternateName: "JOURNAL" };
    const found = issuesOf("headline-site-suffix", [
      { "@type": "NewsArticle", headline, publisher },
      { "@type": "WebSite", name: "Le site" },
    ]);
    expect(found.map((issue) => issue.suggestion)).toEqual([suggestion]);
  });

  test.each([
    "Le Journal",
    "- Le Journal",
    "Visite-Le Journal",
    "Le Journal - Visite",
    "Visite au Journal : Le Journal ferme",
  ])("without the site behind it: %j", (headline) => {
    const article = { "@type": "NewsArticle", headline, publisher: { name: "Le Journal" } };
    expect(countOf("headline-site-suffix", article)).toBe(0);
  });
});

describe("language-tag", () => {
  test.each([
    ["fr_MA", "fr-MA"],
    ["zh_Hant_TW", "zh-Hant-TW"],
    [" fr ", "fr"],
  ])("%j is mended", (inLanguage, tag) => {
    const article = { "@context": "https://schema.org", "@type": "NewsArticle", inLanguage };
    const found = issuesOf("language-tag", article);
    expect(found.map((issue) => issue.suggestion)).toEqual([tag]);
    expect(applyFixes(article, found)).toEqual({ ...article, inLanguage: tag });
  });

  test.each([
    ["French", "fr"],
    ["Français", "fr"],
    ["TÜRKÇE", "tr"],
    ["العربية", "ar"],
    ["हिन्दी", "hi"],
    ["Русский", "ru"],
    ["deutsch, german", undefined],
    ["fr, en", undefined],
    ["f", undefined],
    ["fr-", undefined],
  ])("%j is named", (inLanguage, tag) => {
    const [issue] = issuesOf("language-tag", { "@type": "NewsArticle", inLanguage });
    expect(issue?.severity).toBe("error");
    expect(issue?.suggestion).toBe(tag);
    expect(issue?.fix).toBeUndefined();
  });

  test.each([
    "fr",
    "FR",
    "EN-us",
    "zh-cmn-Hans-CN",
    "sl-rozaj-biske-1994",
    "de-DE-u-co-phonebk",
    "ar-MA-x-twain",
    "x-klingon",
    "i-lux",
    "es-419",
    "sr-Latn",
  ])("%j is a tag", (inLanguage) => {
    expect(countOf("language-tag", { "@type": "NewsArticle", inLanguage })).toBe(0);
  });

  test("of a text, and not of a Language", () => {
    const tagged = (language: string) => ({
      "@type": "NewsArticle",
      headline: { "@language": language, "@value": "Visite" },
    });
    expect(issuesOf("language-tag", tagged("fr_FR")).map(({ path, fix }) => [path, fix])).toEqual([
      ["/headline", undefined],
    ]);
    expect(countOf("language-tag", tagged("fr-FR"))).toBe(0);
    const inLanguage = { "@type": "Language", name: "French", alternateName: "French" };
    expect(countOf("language-tag", { "@type": "NewsArticle", inLanguage })).toBe(0);
  });
});
