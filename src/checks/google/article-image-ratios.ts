import { isMainArticle } from "../articles.js";
import type { NodeRule } from "../engine/rule.js";
import { imagesOf } from "./image-size.js";
import { listed } from "./listed.js";

const RATIOS: { readonly [name: string]: number } = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1 };
/** Pixels are whole, so that a ratio is rarely exact. */
const TOLERANCE = 0.02;

/**
 * A main article whose images do not come in all of the three ratios 16x9, 4x3 and 1x1.
 *
 * Google shows the same article in frames of different shapes, and cuts the image where it has none of that shape. It is
 * said only where the sizes of all images are known.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "image": { "@type": "ImageObject", "url": "https://journal.example/ankara.jpg", "width": 1200, "height": 675 }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "image": [
 *     { "@type": "ImageObject", "url": "https://journal.example/ankara-16x9.jpg", "width": 1200, "height": 675 },
 *     { "@type": "ImageObject", "url": "https://journal.example/ankara-4x3.jpg", "width": 1200, "height": 900 },
 *     { "@type": "ImageObject", "url": "https://journal.example/ankara-1x1.jpg", "width": 1200, "height": 1200 }
 *   ]
 * }
 */
export const articleImageRatios: NodeRule = {
  code: "google/article-image-ratios",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(article, report) {
    if (!isMainArticle(article)) return;
    const ratios: number[] = [];
    for (const { width, height } of imagesOf(article, "image")) {
      if (width === undefined || height === undefined) return;
      ratios.push(width / height);
    }
    const lacking = Object.entries(RATIOS)
      .filter(([, wanted]) => !ratios.some((ratio) => Math.abs(ratio / wanted - 1) <= TOLERANCE))
      .map(([name]) => name);
    if (ratios.length === 0 || lacking.length === 0) return;
    report(
      article.at("image"),
      `The article has no image in the ratio ${listed(lacking, "or")}. Add the image in each, if it can be cut to them.`,
      { expected: "images in the ratios 16x9, 4x3 and 1x1" },
    );
  },
};
