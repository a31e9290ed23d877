import type { NodeRule } from "../engine/rule.js";
import { imagesOf } from "./image-size.js";

const LEAST = 112;

/**
 * A logo that is less than 112 pixels wide or high, as its width and height say.
 *
 * Google asks for 112 × 112 pixels at least of an organisation that stands by itself. Of one that is described only inside
 * of another node, as an article's publisher, it asks for no logo any more.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/organization
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsMediaOrganization",
 *   "name": "Le Journal",
 *   "logo": { "@type": "ImageObject", "url": "https://journal.example/logo.png", "width": 600, "height": 60 }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "NewsMediaOrganization",
 *   "name": "Le Journal",
 *   "logo": { "@type": "ImageObject", "url": "https://journal.example/logo.png", "width": 600, "height": 120 }
 * }
 */
export const organizationLogoSmall: NodeRule = {
  code: "google/organization-logo-small",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/organization",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Organization"],
  check(organisation, report) {
    if (!organisation.has("logo") || organisation.isA("LocalBusiness")) return;
    if (!organisation.isTop) return;
    for (const { value, width = LEAST, height = LEAST } of imagesOf(organisation, "logo")) {
      if (width >= LEAST && height >= LEAST) continue;
      const size = width < LEAST ? `${width} pixels wide` : `${height} pixels high`;
      report(value, `The logo is ${size}. Give one of ${LEAST} × ${LEAST} pixels or more.`, {
        expected: "112 × 112 pixels or more",
      });
    }
  },
};
