import { describe, expect, test } from "vitest";
import { fromHtml } from "../../src/html.js";
import { Article, fromJsonLd, NewsgraphError, Person } from "../../src/index.js";

const url = "https://journal.example/ankara";
const headline = { "@type": "NewsArticle", headline: "H" };

function read(more: object): { main: { [field: string]: unknown } | undefined; codes: string[] } {
  const { main, issues } = fromJsonLd({ ...headline, ...more }, { url });
  return { main, codes: issues.map(({ code, path }) => `${code.replace("reading/", "")} ${path}`) };
}

describe("authors", () => {
  test.each<[string, unknown, unknown, string[]]>([
    ["a text", "A", [{ type: "Agent", name: "A" }], []],
    [
      "texts",
      ["A", "B"],
      [
        { type: "Agent", name: "A" },
        { type: "Agent", name: "B" },
      ],
      [],
    ],
    ["a node", { "@type": "Person", name: "A" }, [{ type: "Person", name: "A" }], []],
    ["a node without a type", { name: "A" }, [{ type: "Agent", name: "A" }], []],
    [
      "a node of a type that is no agent",
      { "@type": "Thing", name: "A" },
      [{ type: "Agent", name: "A" }],
      ["unknown-type /author"],
    ],
    ["both types", { "@type": ["Person", "Organization"], name: "A" }, [{ type: "Person", name: "A" }], []],
    [
      "a kind of organisation",
      { "@type": "SportsTeam", name: "A" },
      [{ type: "Organisation", name: "A" }],
      ["subtype /author"],
    ],
    ["several names in one, never split", "A, B und C", [{ type: "Agent", name: "A, B und C" }], []],
    ["a name with its preposition, never cut", "By Byrne", [{ type: "Agent", name: "By Byrne" }], []],
    [
      "a list of names",
      { "@type": "Person", name: ["A", "B"] },
      [{ type: "Person", name: "A" }],
      ["unread /author/name/1"],
    ],
    [
      "an empty name",
      { "@type": "Person", name: "" },
      undefined,
      ["empty-value /author/name", "incomplete /author"],
    ],
    [
      "a relative address",
      { "@type": "Person", name: "A", url: "/a" },
      [{ type: "Person", name: "A", url: "https://journal.example/a" }],
      ["url-mended /author/url"],
    ],
  ])("%s", (_, author, authors, codes) => {
    expect(read({ author })).toEqual({ main: { type: "Article", headline: "H", authors }, codes });
  });

  test("a creator, where there is no author", () => {
    expect(read({ creator: "A" })).toEqual({
      main: { type: "Article", headline: "H", authors: [{ type: "Agent", name: "A" }] },
      codes: ["other-property /creator"],
    });
    expect(read({ creator: "B", author: "A" }).codes).toEqual(["unread /creator"]);
    expect(read({ creator: "A", author: "A" }).codes).toEqual([]);
  });
});

describe("images", () => {
  const image = { type: "Image", url: "https://journal.example/i.jpg" };
  test.each<[string, unknown, unknown, string[]]>([
    ["a text", image.url, [image], []],
    [
      "texts",
      [image.url, "/j.jpg"],
      [image, { ...image, url: "https://journal.example/j.jpg" }],
      ["url-mended /image/1"],
    ],
    ["a node", { "@type": "ImageObject", url: image.url }, [image], []],
    ["a node without a type", { url: image.url }, [image], ["type-missing /image"]],
    ["a node with the file in contentUrl", { "@type": "ImageObject", contentUrl: image.url }, [image], []],
    [
      "800px",
      { "@type": "ImageObject", url: image.url, width: "800px", height: "600" },
      [{ ...image, width: 800, height: 600 }],
      [],
    ],
    ["no address", { "@type": "ImageObject", caption: "c" }, undefined, ["incomplete /image"]],
    ["no address that could be one", "javascript:alert(1)", undefined, ["url-unreadable /image"]],
  ])("%s", (_, given, images, codes) => {
    expect(read({ image: given })).toEqual({ main: { type: "Article", headline: "H", images }, codes });
  });
});

describe("publishers", () => {
  const publisher = { type: "Organisation", name: "J" };
  test.each<[string, unknown, unknown, string[]]>([
    ["a text", "J", publisher, ["text-for-node /publisher"]],
    ["no type", { name: "J" }, publisher, ["type-missing /publisher"]],
    ["both types", { "@type": ["Person", "Organization"], name: "J" }, publisher, []],
    ["a person", { "@type": "Person", name: "J" }, undefined, []],
    [
      "a logo as text",
      { "@type": "Organization", name: "J", logo: "/l.png" },
      { ...publisher, logo: { type: "Image", url: "https://journal.example/l.png" } },
      ["url-mended /publisher/logo"],
    ],
    ["an address for a name", "https://journal.example/", undefined, ["unread /publisher"]],
  ])("%s", (_, given, expected, codes) => {
    const { main, ...rest } = read({ publisher: given });
    expect({ publisher: main?.publisher, ...rest }).toEqual({ publisher: expected, codes });
  });
});

describe("single values", () => {
  test.each<[string, unknown, unknown, string[]]>([
    [
      "datePublished",
      "2024-09-20T10:00:00+0200",
      "2024-09-20T10:00:00+02:00",
      ["date-mended /datePublished"],
    ],
    [
      "datePublished",
      "2024-09-20 10:00:00+02:00",
      "2024-09-20T10:00:00+02:00",
      ["date-mended /datePublished"],
    ],
    ["datePublished", "2024-09-20T10:00:00", "2024-09-20", ["date-mended /datePublished"]],
    ["datePublished", "04/05/2024", undefined, ["date-unreadable /datePublished"]],
    ["datePublished", "2024-02-30", undefined, ["date-unreadable /datePublished"]],
    ["datePublished", 2024, "2024", ["date-mended /datePublished"]],
    ["datePublished", 1726800000, undefined, ["unread /datePublished"]],
    ["datePublished", { "@value": "2024-09-20", "@type": "Date" }, "2024-09-20", []],
    ["inLanguage", "fr_MA", "fr-MA", ["language-mended /inLanguage"]],
    ["inLanguage", { "@type": "Language", name: "French", alternateName: "fr" }, "fr", []],
    ["inLanguage", "English", undefined, ["language-unreadable /inLanguage"]],
    ["wordCount", "120", 120, ["number-mended /wordCount"]],
    ["wordCount", "many", undefined, ["number-unreadable /wordCount"]],
    ["headline", { "@language": "fr", "@value": "T" }, "T", []],
    ["articleSection", 7, "7", []],
    ["keywords", { "@type": "DefinedTerm", name: "k" }, ["k"], []],
    ["mainEntityOfPage", { "@type": "WebPage", "@id": url }, url, []],
  ])("%s %j", (property, given, expected, codes) => {
    const fields: { [property: string]: string } = {
      inLanguage: "language",
      articleSection: "section",
      mainEntityOfPage: "url",
    };
    const { main, ...rest } = read({ [property]: given });
    expect({ value: main?.[fields[property] ?? property], ...rest }).toEqual({ value: expected, codes });
  });

  test.each<[unknown, unknown, string[]]>([
    [false, { free: false }, []],
    ["False", { free: false }, ["flag-mended /isAccessibleForFree"]],
    ["https://schema.org/True", { free: true }, ["flag-mended /isAccessibleForFree"]],
    ["no", undefined, ["flag-unreadable /isAccessibleForFree"]],
  ])("isAccessibleForFree %j", (isAccessibleForFree, access, codes) => {
    expect(read({ isAccessibleForFree })).toEqual({
      main: { type: "Article", headline: "H", access },
      codes,
    });
  });

  test("parts that are gated with texts for true and false", () => {
    const { main, codes } = read({
      isAccessibleForFree: "false",
      hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".paywall" },
    });
    expect(main?.access).toEqual({ free: false, gatedSelectors: [".paywall"] });
    expect(codes).toEqual(["flag-mended /isAccessibleForFree"]);
  });

  test("character references are decoded on request only", () => {
    const node = { ...headline, headline: "A &amp; B &#8211; &eacute;" };
    expect(fromJsonLd(node).main?.headline).toBe("A &amp; B &#8211; &eacute;");
    expect(fromJsonLd(node, { decodeReferences: true }).main?.headline).toBe("A & B – é");
  });
});

describe("events", () => {
  test("that are neither visit nor fair are plain ones", () => {
    const { main, issues } = fromJsonLd({
      "@type": "MusicEvent",
      name: "E",
      startDate: "2024-09-20T19:00",
      location: "Salle des fêtes",
      eventStatus: "EventScheduled",
    });
    expect(main).toEqual({
      type: "Event",
      name: "E",
      period: { start: "2024-09-20" },
      place: { type: "Place", name: "Salle des fêtes" },
      status: "scheduled",
    });
    expect(issues.map(({ code }) => code)).toEqual([
      "reading/subtype",
      "reading/date-mended",
      "reading/text-for-node",
    ]);
  });

  test("with a place of a kind that schema.org knows as a business", () => {
    const { main } = fromJsonLd({
      "@type": "Event",
      name: "E",
      location: { "@type": "Restaurant", name: "R" },
    });
    expect(main?.place).toEqual({ type: "Place", name: "R" });
  });
});

describe("what no field holds is said", () => {
  test("properties once for a node, values each", () => {
    const { issues } = fromJsonLd({
      ...headline,
      thumbnailUrl: "https://a.example/t.jpg",
      commentCount: 3,
      about: "x",
      author: 7,
    });
    expect(issues).toMatchObject([
      { code: "reading/unread", severity: "info", path: "/about" },
      { code: "reading/unread", severity: "info", path: "/author" },
      { code: "reading/unmapped", severity: "info", path: "" },
    ]);
    expect(issues[2]?.message).toContain('"thumbnailUrl", "commentCount"');
  });

  test("an employer is an office, and a thing inside of another that is not ours stands by itself", () => {
    const { main, things } = fromJsonLd([
      { "@type": "Person", name: "A", worksFor: { "@type": "Organization", name: "J" } },
      { "@type": "WebPage", publisher: { "@type": "Organization", name: "P" } },
    ]);
    expect(Person.parse(main).positions).toEqual([{ organisation: { type: "Organisation", name: "J" } }]);
    expect(things[1]).toEqual({ type: "Organisation", name: "P" });
  });
});

describe("a page", () => {
  const block = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test("references lead from block to block", () => {
    const { main, issues } = fromHtml(
      block({ ...headline, author: { "@id": "/#a" } }) +
        block({ "@id": "https://journal.example/#a", "@type": "Person", name: "A" }),
      { url },
    );
    expect(main?.authors).toEqual([{ type: "Person", id: "https://journal.example/#a", name: "A" }]);
    expect(issues).toEqual([]);
  });

  test("<base> is what relative addresses stand on", () => {
    const page = `<base href="/deep/">${block({ ...headline, image: "i.jpg" })}`;
    expect(fromHtml(page, { url }).main?.images).toEqual([
      { type: "Image", url: "https://journal.example/deep/i.jpg" },
    ]);
  });

  test("the page's language is the article's, where it names none, and said", () => {
    const reading = fromHtml(`<html lang="fr-ma">${block(headline)}`, { url });
    expect(Article.parse(reading.main).language).toBe("fr-MA");
    expect(reading.things[0]).toBe(reading.main);
    expect(reading.issues).toMatchObject([
      { code: "reading/language-from-page", severity: "info", location: { block: 0 } },
    ]);
    expect(fromHtml(`<html lang="fr">${block({ ...headline, inLanguage: "ar" })}`).main?.language).toBe("ar");
    expect(fromHtml(`<html lang="x">${block(headline)}`).main?.language).toBeUndefined();
  });

  test("issues have their block, line and column in the page", () => {
    const html = `<!doctype html>\n<p>é\n${block(headline)}\n<script type="application/ld+json">\n{ "@type": "Person",\n  "name": "A",\n  "url": "x y" }\n</script>`;
    for (const page of [html, new TextEncoder().encode(html)]) {
      const { issues } = fromHtml(page);
      const [issue] = issues;
      expect(issue).toMatchObject({
        code: "reading/url-unreadable",
        path: "/url",
        location: { block: 1, line: 7, column: 10 },
      });
      const { offset = 0, length = 0 } = issue?.location ?? {};
      expect(html.slice(offset, offset + length)).toBe('"x y"');
    }
  });

  test("one without JSON-LD says so", () => {
    expect(fromHtml("<p>Hello")).toMatchObject({
      main: undefined,
      things: [],
      nodes: [],
      issues: [{ code: "reading/no-block" }],
    });
  });

  test("a broken block does not take the others with it", () => {
    const { main, issues } = fromHtml(
      `<script type="application/ld+json">{ "a": </script>${block(headline)}`,
    );
    expect(main?.headline).toBe("H");
    expect(issues).toMatchObject([
      { code: "reading/json-invalid", severity: "error", location: { block: 0, line: 1 } },
    ]);
  });
});

describe("limits", () => {
  test.each<[object, unknown, string]>([
    [{ size: 10 }, JSON.stringify(headline), "too-large"],
    [{ text: 10 }, { ...headline, articleBody: "x".repeat(11) }, "too-large"],
    [{ depth: 3 }, { ...headline, author: { a: { b: { c: {} } } } }, "too-deep"],
    [{ nodes: 2 }, { ...headline, author: [{ name: "A" }, { name: "B" }] }, "too-many-nodes"],
  ])("%j", (limits, input, code) => {
    expect(fromJsonLd(input, { limits }).issues.map((issue) => issue.code)).toContain(`reading/${code}`);
  });

  test.each([{ size: 0 }, { depth: 201 }, { nodes: 1.5 }, { pages: 3 }, { text: "1" }])(
    "%j is refused",
    (limits) => {
      expect(() => fromJsonLd({}, { limits: limits as object })).toThrow(NewsgraphError);
    },
  );

  test.each(["/relative", "", 7])("an address of the page that is none, %j, is refused", (address) => {
    expect(() => fromJsonLd({}, { url: address as string })).toThrow(NewsgraphError);
    expect(() => fromHtml("", { url: address as string })).toThrow(NewsgraphError);
  });
});

test.each([undefined, null, 7, {}, new ArrayBuffer(8)])(
  "a page that is neither text nor bytes, %j, is refused",
  (page) => {
    expect(() => fromHtml(page as never)).toThrow(NewsgraphError);
  },
);
