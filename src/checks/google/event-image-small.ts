import type { NodeRule } from "../engine/rule.js";
import { imagesOf } from "./image-size.js";
import { isEligible } from "./offered-event.js";

const LEAST = 720;

/**
 * An image of an event that is less than 720 pixels wide, as its width says.
 *
 * Google asks for 720 pixels at least, and for 1920 as the better width. An image whose size the document does not say is
 * left alone.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-09-19",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" },
 *   "image": { "@type": "ImageObject", "url": "https://salon.example/salon.jpg", "width": 640, "height": 480 }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-09-19",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" },
 *   "image": { "@type": "ImageObject", "url": "https://salon.example/salon.jpg", "width": 1920, "height": 1080 }
 * }
 */
export const eventImageSmall: NodeRule = {
  code: "google/event-image-small",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/event",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Event"],
  check(event, report) {
    if (!event.has("image") || !isEligible(event)) return;
    for (const { value, width } of imagesOf(event, "image")) {
      if (width === undefined || width >= LEAST) continue;
      report(
        value,
        `The image of the event is ${width} pixels wide. Give one of ${LEAST} or more, better 1920.`,
        { expected: "720 pixels or more in width" },
      );
    }
  },
};
