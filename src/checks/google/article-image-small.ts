import { isArticle } from "../articles.js";
import type { NodeRule } from "../engine/rule.js";
import { imagesOf } from "./image-size.js";

const LEAST = 50_000;

/**
 * An image of an article with fewer than 50,000 pixels, as its width and height say.
 *
 * Google asks for as many, counted as width times height. Left alone are an image whose size the document does not say,
 * and the teaser of an article that has a page of its own.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "image": { "@type": "ImageObject", "url": "https://journal.example/ankara.jpg", "width": 200, "height": 133 }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "headline": "Visite à Ankara",
 *   "image": { "@type": "ImageObject", "url": "https://journal.example/ankara.jpg", "width": "1200 px", "height": "800 px" }
 * }
 */
export const articleImageSmall: NodeRule = {
  code: "google/article-image-small",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(article, report) {
    if (!isArticle(article) || !(article.isTop || article.isMain)) return;
    for (const { value, width, height } of imagesOf(article, "image")) {
      if (width === undefined || height === undefined || width * height >= LEAST) continue;
      report(
        value,
        `The image has ${width} × ${height} pixels, which is fewer than 50,000 in all. Give a larger one.`,
        { expected: "50,000 pixels or more" },
      );
    }
  },
};
