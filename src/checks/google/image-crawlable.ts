import type { CheckedValue } from "../engine/checked-value.js";
import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";

/** Properties that hold an image or its address, whatever the node. */
const OF_IMAGES: readonly string[] = ["image", "logo", "thumbnail", "thumbnailUrl"];
/** Properties that hold the address of an image, on an ImageObject. */
const OF_IMAGE_OBJECTS: readonly string[] = ["contentUrl", "url"];

const INLINE = /^\s*(data|blob):/i;

/**
 * An image whose address is `data:` or `blob:`, so that there is nothing to fetch.
 *
 * Google crawls and indexes the file that the address leads to. Such an address holds the image itself, or leads into the
 * memory of one reader's browser; often it is the grey box of a lazy loader.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "image": "data:image/gif;base64,R0lGODlhAQABAAAAACw=" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "image": "https://journal.example/ankara.jpg" }
 */
export const imageCrawlable: ValueRule = {
  code: "google/image-crawlable",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "values",
  properties: [...OF_IMAGES, ...OF_IMAGE_OBJECTS],
  check(value, report) {
    const scheme = INLINE.exec(value.text ?? "")?.[1]?.toLowerCase();
    if (scheme === undefined || !isOfImage(value)) return;
    report(
      value,
      `The image's address ${quoted(value.text)} is a ${scheme}: address, which cannot be crawled. Give the http or https address of the file.`,
      { expected: "an http or https address" },
    );
  },
};

function isOfImage({ node, property }: CheckedValue): boolean {
  return OF_IMAGES.includes(property) || node.isA("ImageObject");
}
