import type { NodeRule } from "../engine/rule.js";

/**
 * An image with a licence, and without a page where one can get it.
 *
 * Google shows a link to `acquireLicensePage` beside the image, for those who want to use it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 * @example Bad
 * { "@context": "https://schema.org", "@type": "ImageObject", "contentUrl": "https://journal.example/ankara.jpg", "license": "https://journal.example/licence" }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "ImageObject",
 *   "contentUrl": "https://journal.example/ankara.jpg",
 *   "license": "https://journal.example/licence",
 *   "acquireLicensePage": "https://journal.example/photos"
 * }
 */
export const imageLicenseRecommended: NodeRule = {
  code: "google/image-license-recommended",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["ImageObject"],
  check(image, report) {
    if (!image.has("license") || image.has("acquireLicensePage")) return;
    report(
      image,
      'The image has a "license" and no "acquireLicensePage". Add the page where one can get a licence, if there is one.',
      { expected: "acquireLicensePage" },
    );
  },
};
