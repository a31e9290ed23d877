import { describe, expect, test } from "vitest";
import { fromHtml } from "../../src/html.js";
import { fromJsonLd } from "../../src/index.js";

const url = "https://journal.example/2024/ankara?ref=home";

function article(headline: string, more: object = {}): object {
  return { "@type": "NewsArticle", headline, ...more };
}

function mainOf(input: unknown, options: object = { url }): unknown[] {
  const { main, mainReason } = fromJsonLd(input, options);
  return [main?.headline, mainReason];
}

describe("the main article", () => {
  test.each<[string, unknown, unknown[]]>([
    ["the only one", [{ "@type": "Organization", name: "J" }, article("A")], ["A", "only"]],
    [
      "the one with the page's address, without what does not tell pages apart",
      [
        article("B", { articleBody: "…" }),
        article("A", { url: "http://www.journal.example/2024/ankara/#top" }),
      ],
      ["A", "address"],
    ],
    [
      "the address with its query before the one without",
      [article("B", { url: "https://journal.example/2024/ankara" }), article("A", { url })],
      ["A", "address"],
    ],
    [
      "not a list's",
      [
        {
          "@type": "ItemList",
          itemListElement: [
            { "@type": "ListItem", item: article("B", { image: "https://a.example/b.jpg" }) },
          ],
        },
        article("A"),
      ],
      ["A", "apart"],
    ],
    [
      "not one that another is about",
      [article("A", { mentions: [{ "@id": "_:b" }] }), article("B", { "@id": "_:b", articleBody: "…" })],
      ["A", "apart"],
    ],
    [
      "not one inside of another",
      [article("A", { hasPart: article("B", { articleBody: "…", inLanguage: "fr" }) })],
      ["A", "apart"],
    ],
    [
      "the one that the page names",
      [article("B", { articleBody: "…" }), { "@type": "WebPage", mainEntity: article("A") }],
      ["A", "main-entity"],
    ],
    [
      "the one that the page refers to",
      [
        article("B", { articleBody: "…" }),
        article("A", { "@id": "_:a" }),
        { "@type": "WebPage", mainEntity: { "@id": "_:a" } },
      ],
      ["A", "main-entity"],
    ],
    [
      "the one that names its page",
      [article("B", { articleBody: "…" }), article("A", { mainEntityOfPage: true })],
      ["A", "main-entity"],
    ],
    ["the one that says most", [article("B"), article("A", { articleBody: "…" })], ["A", "richest"]],
    ["the first of equals", [article("A"), article("B")], ["A", "first"]],
  ])("is %s", (_, input, expected) => {
    expect(mainOf(input)).toEqual(expected);
  });

  test("of several that are as likely is an issue, if their headlines differ", () => {
    const { issues } = fromJsonLd([article("A"), article("B")]);
    expect(issues).toMatchObject([{ code: "reading/several-mains", severity: "warning", path: "/1" }]);
    expect(fromJsonLd([article("A"), article("A", { inLanguage: "fr" })]).issues).toEqual([]);
  });

  test("is found by the canonical address", () => {
    const page = `<link rel=canonical href=/a><script type=application/ld+json>${JSON.stringify([
      article("B", { url: "/b" }),
      article("A", { url: "/a" }),
    ])}</script>`;
    expect(fromHtml(page, { url: "https://journal.example/x" })).toMatchObject({
      main: { headline: "A", url: "https://journal.example/a" },
      mainReason: "address",
    });
  });
});

describe("without an article", () => {
  test("outside of pages it is the first thing", () => {
    const { main, mainReason } = fromJsonLd([
      { "@type": "Person", name: "A" },
      { "@type": "Place", name: "B" },
    ]);
    expect([main?.name, mainReason]).toEqual(["A", "no-article"]);
  });

  test.each<[string, unknown, string | undefined]>([
    [
      "the main entity",
      [
        { "@type": "Organization", name: "J" },
        { "@type": "ProfilePage", mainEntity: { "@type": "Person", name: "A" } },
      ],
      "A",
    ],
    [
      "the event",
      [
        { "@type": "Organization", name: "J" },
        { "@type": "Event", name: "E" },
      ],
      "E",
    ],
    ["nothing that only stands at the foot", { "@type": "Organization", name: "J" }, undefined],
  ])("of a page it is %s", (_, value, name) => {
    const page = `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
    expect(fromHtml(page).main?.name).toBe(name);
  });
});

test("100,000 articles on one page are no stack overflow", () => {
  const many = Array.from({ length: 100_000 }, (_, at) =>
    article(`${at}`, { mentions: { "@id": `_:${at}` } }),
  );
  expect(fromJsonLd({ "@graph": many }).main?.headline).toBe("0");
});
