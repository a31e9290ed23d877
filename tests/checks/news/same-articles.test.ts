import { describe, expect, test } from "vitest";
import { countOf, issuesOf } from "./codes-in.js";

const PAGE = "https://journal.example/visite";
const OTHER = "https://journal.example/salon";

function article(more: object = {}): object {
  return { "@type": "NewsArticle", headline: "Visite à Ankara", ...more };
}

/** What the two are said to have in common, if they are said to be one. */
function common(first: object, second: object, options: object = {}): string | undefined {
  const [issue] = issuesOf("duplicate-article", [first, second], options);
  return /has the same (\w+) as the/.exec(issue?.message ?? "")?.[1];
}

describe("the address of an article", () => {
  test.each([
    ["its url", { url: PAGE }],
    ["with white space around it", { url: ` ${PAGE} ` }],
    ["its page, as a text", { mainEntityOfPage: PAGE }],
    ["its page, by id", { mainEntityOfPage: { "@id": PAGE } }],
    ["its page, by url", { mainEntityOfPage: { "@type": "WebPage", url: PAGE } }],
    [
      "its page by url, whatever its id",
      { mainEntityOfPage: { "@type": "WebPage", "@id": "_:p", url: PAGE } },
    ],
    ["one of several", { url: [OTHER, PAGE] }],
    ["its page beside another url", { url: OTHER, mainEntityOfPage: PAGE }],
  ])("is %s", (_, more) => {
    expect(common(article({ url: PAGE }), article(more))).toBe("address");
    expect(common(article(more), article({ url: PAGE }))).toBe("address");
  });

  test("is that under the page's own, where it is relative", () => {
    expect(common(article({ url: PAGE }), article({ url: "/visite" }), { url: PAGE })).toBe("address");
    expect(common(article({ url: PAGE }), article({ url: "/salon" }), { url: PAGE })).toBeUndefined();
    expect(common(article({ url: "/visite" }), article({ url: " /visite " }))).toBe("address");
  });

  test.each([
    ["another", { url: OTHER }],
    ["its page's, by id", { mainEntityOfPage: { "@id": OTHER } }],
    ["its page's, by url", { mainEntityOfPage: { "@type": "WebPage", url: OTHER } }],
  ])("tells it from one with the same headline: %s", (_, more) => {
    expect(common(article({ url: PAGE }), article(more))).toBeUndefined();
  });

  test("is none in a page that says nothing of itself", () => {
    expect(common(article({ url: PAGE }), article({ mainEntityOfPage: { "@type": "WebPage" } }))).toBe(
      "headline",
    );
    expect(common(article({ url: PAGE }), article({ mainEntityOfPage: true }))).toBe("headline");
  });
});

describe("without an address in common", () => {
  test("the headline tells, where one has no address", () => {
    expect(common(article(), article())).toBe("headline");
    expect(common(article({ url: PAGE }), article())).toBe("headline");
    expect(common(article(), article({ url: PAGE }))).toBe("headline");
    expect(common({ "@type": "NewsArticle", name: "Visite à Ankara" }, article())).toBe("headline");
  });

  test("and nothing does where there is no headline", () => {
    expect(common({ "@type": "NewsArticle" }, { "@type": "NewsArticle" })).toBeUndefined();
    expect(common(article({ headline: "" }), article({ headline: "" }))).toBeUndefined();
  });

  test("a live blog is none of the reports beside it", () => {
    expect(common(article(), article({ "@type": "LiveBlogPosting" }))).toBeUndefined();
    expect(common(article({ "@type": "LiveBlogPosting" }), article({ "@type": "LiveBlogPosting" }))).toBe(
      "headline",
    );
  });
});

test("each of three is told of the first", () => {
  const found = issuesOf("duplicate-article", [
    article({ url: PAGE }),
    article({ url: PAGE, "@type": "BlogPosting" }),
    article({ "@type": ["Article", "Report"] }),
  ]);
  expect(found.map(({ path, message }) => [path, message])).toEqual([
    [
      "/@graph/1",
      '"Visite à Ankara" is given twice: this BlogPosting has the same address as the NewsArticle before it. Leave one out, or give both the same @id.',
    ],
    [
      "/@graph/2",
      '"Visite à Ankara" is given twice: this Article, Report has the same headline as the NewsArticle before it. Leave one out, or give both the same @id.',
    ],
  ]);
});

test("two of a pair between others are found by their own", () => {
  const nodes = [
    article({ url: OTHER, headline: "Salon" }),
    article({ url: PAGE }),
    article({ url: OTHER, headline: "Salon" }),
    article({ url: PAGE }),
  ];
  expect(issuesOf("duplicate-article", nodes).map(({ path }) => path)).toEqual(["/@graph/2", "/@graph/3"]);
});

describe("who wrote it", () => {
  const by = (author: object, more: object = {}) => article({ author, ...more });
  const desk = { "@type": "Person", name: "Le Journal" };

  test("is the publisher, and stands as a person", () => {
    expect(countOf("author-is-desk", by(desk, { publisher: "Le Journal" }))).toBe(1);
    expect(countOf("author-is-desk", by(desk, { publisher: { name: "Le Journal" } }))).toBe(1);
    expect(
      countOf("author-is-desk", by(desk, { publisher: { name: "J", alternateName: "LE JOURNAL" } })),
    ).toBe(1);
    expect(countOf("author-is-desk", by(desk, { publisher: [{ name: "J" }, { name: "Le Journal" }] }))).toBe(
      1,
    );
    expect(countOf("author-is-desk", by(desk, { publisher: "La Dépêche" }))).toBe(0);
    expect(
      countOf(
        "author-is-desk",
        by({ ...desk, "@type": ["Person", "Organization"] }, { publisher: "Le Journal" }),
      ),
    ).toBe(0);
    expect(countOf("author-is-desk", by({ "@type": "Organization", name: "AFP" }))).toBe(0);
  });

  test("is a person who publishes under their name, alone or beside a firm", () => {
    const jane = { "@type": "Person", name: "Jane Doe" };
    for (const publisher of [jane, [{ "@type": "Organization", name: "Jane Doe" }, jane]]) {
      expect(countOf("author-is-desk", by(jane, { publisher }))).toBe(0);
    }
    const firm = { "@type": "Organization", name: "Jane Doe" };
    expect(countOf("author-is-desk", by(jane, { publisher: firm, "@type": "BlogPosting" }))).toBe(0);
    expect(
      countOf(
        "author-is-desk",
        by({ ...jane, name: "Jane" }, { publisher: { ...firm, name: "Jane" }, "@type": "BlogPosting" }),
      ),
    ).toBe(1);
  });
});
