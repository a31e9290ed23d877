import { describe, expect, test } from "vitest";
import { codesIn, countOf } from "./codes-in.js";

const URL = "https://journal.example/a.jpg";
const image = (width: unknown, height: unknown) => ({ "@type": "ImageObject", url: URL, width, height });
const article = (images: unknown) => ({ "@type": "NewsArticle", headline: "A", image: images });
const quantity = (value: unknown, unit: object = {}) => ({ "@type": "QuantitativeValue", value, ...unit });

describe("the size of an image is known", () => {
  test.each([
    [200, 133],
    ["200", "133"],
    ["200px", "133 px"],
    [" 200 PX ", "133 pixels"],
    [quantity(200), quantity("133")],
    [quantity(200, { unitCode: "E37" }), quantity(133, { unitText: "px" })],
    [
      { "@type": "Distance", name: "200 px" },
      { "@type": "Distance", name: "133px" },
    ],
  ])("from %j and %j", (width, height) => {
    expect(countOf("article-image-small", article(image(width, height)))).toBe(1);
  });
});

describe("the size of an image is not known, or large enough", () => {
  test.each([
    [0, 0],
    ["100%", "auto"],
    ["20 cm", "13 cm"],
    [quantity(20, { unitCode: "CMT" }), quantity(13, { unitCode: "CMT" })],
    [[200, 1200], 133],
    [200, undefined],
    [{ "@type": "QuantitativeValue", maxValue: 200 }, 133],
    ["1e2", "100"],
    [-200, 133],
    [null, ""],
    [250, 200],
  ])("from %j and %j", (width, height) => {
    expect(countOf("article-image-small", article(image(width, height)))).toBe(0);
  });
});

test("each image that is too small is said", () => {
  expect(countOf("article-image-small", article([image(1200, 675), URL, image(128, 72)]))).toBe(1);
  expect(countOf("article-image-small", article([image(128, 128), image(128, 72)]))).toBe(2);
});

test("the teasers of a list may be small", () => {
  const item = { "@type": "ListItem", item: article(image(128, 72)) };
  const document = [
    { ...article(URL), url: URL },
    { "@type": "ItemList", itemListElement: [item] },
  ];
  expect(countOf("article-image-small", document)).toBe(0);
});

test.each([
  [[image(1600, 900), image(1200, 900), image(900, 900)], 0],
  // Pixels are whole: 16x9 of 1225 pixels is 689.06.
  [[image(1225, 689), image(1200, 901), image(899, 900)], 0],
  [[image(1600, 900), image(1200, 900)], 1],
  [[image(1600, 900), URL], 0],
  [URL, 0],
  [[], 0],
])("the ratios of %j", (images, count) => {
  expect(countOf("article-image-ratios", article(images))).toBe(count);
});

test.each([
  [{ "@type": "NewsArticle", image: "data:image/gif;base64,R0l" }, 1],
  [{ "@type": "NewsArticle", image: " DATA:image/gif;base64,R0l" }, 1],
  [{ "@type": "NewsArticle", image: { "@type": "ImageObject", url: "blob:https://a.example/1" } }, 1],
  [{ "@type": "NewsArticle", image: { "@type": "ImageObject", contentUrl: "data:," } }, 1],
  [{ "@type": "NewsArticle", thumbnailUrl: "data:image/png;base64,a" }, 1],
  [{ "@type": "Organization", logo: "data:image/png;base64,a" }, 1],
  [{ "@type": "AudioObject", contentUrl: "data:audio/mp3;base64,a" }, 0],
  [{ "@type": "NewsArticle", image: "database.jpg" }, 0],
])("an image that cannot be crawled: %j", (document, count) => {
  expect(countOf("image-crawlable", document)).toBe(count);
});

test.each([
  [{}, []],
  [{ caption: "A" }, []],
  [{ contentUrl: URL, creator: { "@type": "Person", name: "A" } }, []],
  [{ url: URL, license: URL }, ["image-license-recommended"]],
  [{ license: URL, acquireLicensePage: URL }, ["image-license-required"]],
  [{ acquireLicensePage: URL }, ["image-license-required", "image-license-required"]],
  [{ contentUrl: URL, copyrightNotice: "A", acquireLicensePage: URL }, []],
])("the rights of an image: %j", (rights, codes) => {
  expect(codesIn({ "@type": "ImageObject", ...rights })).toEqual(codes);
});
