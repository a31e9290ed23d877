import type { CheckedNode } from "../engine/checked-node.js";
import type { NodeRule } from "../engine/rule.js";
import { listed } from "./listed.js";
import { isEligible, statusesOf } from "./offered-event.js";

const RECOMMENDED: readonly string[] = [
  "endDate",
  "eventStatus",
  "image",
  "organizer",
  "offers",
  "performer",
  "description",
];

/**
 * An event without something that Google recommends: its end, its status, an image, the name of its place, who organises
 * it and who performs, the tickets, a description, or, for one that was moved, when it was to start.
 *
 * An event is shown without them, too; whoever looks for one sees less of it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-09-19",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "description": "Les équipements de sécurité, par ceux qui les font.",
 *   "startDate": "2024-09-19",
 *   "endDate": "2024-09-21",
 *   "eventStatus": "https://schema.org/EventScheduled",
 *   "image": "https://salon.example/salon.jpg",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" },
 *   "organizer": { "@type": "Organization", "name": "Salon", "url": "https://salon.example" },
 *   "performer": { "@type": "Person", "name": "Amina Idrissi" },
 *   "offers": { "@type": "Offer", "url": "https://salon.example/billets", "price": 20, "priceCurrency": "TRY" }
 * }
 */
export const eventRecommended: NodeRule = {
  code: "google/event-recommended",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/event",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Event"],
  check(event, report) {
    if (!isEligible(event)) return;
    const lacking = RECOMMENDED.filter((property) => !event.has(property));
    if (hasNamelessPlace(event)) lacking.push("location.name");
    if (statusesOf(event).includes("EventRescheduled") && !event.has("previousStartDate")) {
      lacking.push("previousStartDate");
    }
    if (lacking.length === 0) return;
    report(event, `The event has no ${listed(lacking, "or")}. Add what is known of it.`, {
      expected: listed(lacking),
    });
  },
};

function hasNamelessPlace(event: CheckedNode): boolean {
  return event
    .nodes("location")
    .some((place) => place.isA("Place") && !place.isReference && !place.has("name"));
}
