import type { NodeRule } from "../engine/rule.js";
import { listed } from "./listed.js";

const RIGHTS: readonly string[] = ["creator", "creditText", "copyrightNotice", "license"];

/**
 * An image with something about its rights that Google cannot show: without the address of the image, or with a page for
 * licences and nothing else.
 *
 * Google knows by the address which image is meant, and requires one of `creator`, `creditText`, `copyrightNotice` and
 * `license` with it. An image that says nothing of its rights is left alone.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 * @example Bad
 * { "@context": "https://schema.org", "@type": "ImageObject", "creditText": "Le Journal", "caption": "La citadelle d’Ankara" }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "ImageObject", "contentUrl": "https://journal.example/ankara.jpg", "acquireLicensePage": "https://journal.example/photos" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "ImageObject", "contentUrl": "https://journal.example/ankara.jpg", "creditText": "Le Journal" }
 */
export const imageLicenseRequired: NodeRule = {
  code: "google/image-license-required",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["ImageObject"],
  check(image, report) {
    const hasRights = image.has(...RIGHTS);
    if (!hasRights && !image.has("acquireLicensePage")) return;
    if (!image.has("contentUrl", "url")) {
      report(
        image,
        'The image says something of its rights, but has no "contentUrl". Add the address of the file.',
        { expected: "contentUrl or url" },
      );
    }
    if (!hasRights) {
      report(
        image,
        `The image has an "acquireLicensePage" and none of ${listed(RIGHTS, "or")}. Add one of them.`,
        { expected: listed(RIGHTS, "or") },
      );
    }
  },
};
