import { resolveAddress } from "../../reading/addresses.js";
import { addressKindOf } from "../address-kind.js";
import { articlesOf } from "../articles.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { CheckedValue } from "../engine/checked-value.js";
import type { DocumentRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/**
 * An article's image, or its publisher's logo, by an address that is relative to the page.
 *
 * Crawlers fetch images without the page that they stand in, and feeds and apps have no page at all: the image is then
 * not found. Give the absolute address, with `https:` in front.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "image": "/photos/ankara.jpg" }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "publisher": { "@type": "Organization", "name": "Le Journal", "logo": { "@type": "ImageObject", "url": "//journal.example/logo.png" } } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "image": ["https://journal.example/photos/ankara.jpg"] }
 */
export const imageRelative: DocumentRule = {
  code: "news/image-relative",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "document",
  check(document, report) {
    const { base } = document.surroundings;
    for (const value of addressesIn(articlesOf(document))) {
      const { text, property } = value;
      if (text === undefined || addressKindOf(text) !== "relative") continue;
      report(value, `The ${property} ${quoted(text)} is relative to its page. Give the absolute address.`, {
        expected: "an absolute http or https address",
        suggestion: resolveAddress(text.trim(), base),
      });
    }
  },
};

/** Every address of an image, each once, though many articles may have the same publisher. */
function addressesIn(articles: readonly CheckedNode[]): readonly CheckedValue[] {
  const seen = new Set<CheckedNode>();
  return articles.flatMap((article) => {
    const found = [article.values("thumbnailUrl"), imagesIn(article, "image", seen)];
    for (const publisher of article.nodes("publisher")) {
      if (seen.has(publisher)) continue;
      seen.add(publisher);
      found.push(imagesIn(publisher, "logo", seen));
    }
    return found.flat();
  });
}

function imagesIn(node: CheckedNode, property: string, seen: Set<CheckedNode>): readonly CheckedValue[] {
  if (!node.has(property)) return [];
  const found = [node.values(property)];
  for (const image of node.nodes(property, "ImageObject")) {
    if (seen.has(image)) continue;
    seen.add(image);
    for (const address of ["url", "contentUrl", "thumbnailUrl"]) found.push(image.values(address));
  }
  return found.flat();
}
