import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { isOffered, obstacleOf } from "./offered-event.js";

/**
 * An event that cannot become one of Google's: a visit, talks, a ceremony, or something that takes place online only.
 *
 * Google's events are open to the public, at a place that one can go to. The description of another event is right as it
 * is, and search engines read it; it is only not shown among the events.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "additionalType": "urn:newsgraph:WorkingVisit",
 *   "name": "Visite de travail à Ankara",
 *   "startDate": "2024-09-19",
 *   "location": { "@type": "Country", "name": "Turquie" }
 * }
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Rencontre avec nos lecteurs",
 *   "startDate": "2024-09-19T19:00:00+01:00",
 *   "location": { "@type": "VirtualLocation", "url": "https://journal.example/rencontre" }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-09-19",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" }
 * }
 */
export const eventNotEligible: NodeRule = {
  code: "google/event-not-eligible",
  severity: "info",
  source: "https://developers.google.com/search/docs/appearance/structured-data/event",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Event"],
  check(event, report) {
    const obstacle = isOffered(event) ? obstacleOf(event) : undefined;
    if (obstacle === undefined) return;
    report(
      event,
      obstacle === "online"
        ? "The event takes place online only, and Google's events are at a place. Leave it as it is, or add the Place if there is one."
        : `The event is marked as ${quoted(obstacle.mark)}, and Google's events are open to the public. Leave it as it is; it is only not shown among the events.`,
    );
  },
};
