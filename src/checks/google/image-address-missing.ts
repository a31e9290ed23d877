import type { NodeRule } from "../engine/rule.js";

/**
 * An image without an address: an ImageObject under `image` or `logo` with neither `url` nor `contentUrl`.
 *
 * There is nothing to show, whatever else is said of the picture. An `@id` that is the address of a file may stand for it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "image": { "@type": "ImageObject", "caption": "Ankara" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "image": { "@type": "ImageObject", "url": "https://journal.example/ankara.jpg" } }
 */
export const imageAddressMissing: NodeRule = {
  code: "google/image-address-missing",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["ImageObject"],
  check(image, report) {
    const { property } = image.holder ?? {};
    if (property !== "image" && property !== "logo") return;
    const isElsewhere = image.id !== undefined && !image.id.includes("#") && !image.id.startsWith("_:");
    // What takes part in Google's licences is told so by another rule.
    const isLicensed = image.has("license", "acquireLicensePage", "creditText", "creator", "copyrightNotice");
    if (isElsewhere || isLicensed || image.has("url", "contentUrl")) return;
    report(image, `The image under "${property}" has no address. Add contentUrl, the address of the file.`, {
      expected: "contentUrl",
    });
  },
};
