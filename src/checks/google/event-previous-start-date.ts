import { members } from "../../vocabulary/vocabulary.js";
import type { NodeRule } from "../engine/rule.js";
import { listed } from "./listed.js";
import { isEligible, statusesOf } from "./offered-event.js";

/**
 * An earlier start of an event that does not say that it was rescheduled.
 *
 * Google reads `previousStartDate` only of an event with the status `EventRescheduled`; otherwise the event counts as one
 * that takes place as first planned.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-10-19",
 *   "previousStartDate": "2024-09-19",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-10-19",
 *   "previousStartDate": "2024-09-19",
 *   "eventStatus": "https://schema.org/EventRescheduled",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" }
 * }
 */
export const eventPreviousStartDate: NodeRule = {
  code: "google/event-previous-start-date",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/event",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Event"],
  check(event, report) {
    if (!event.has("previousStartDate") || !isEligible(event)) return;
    const statuses = statusesOf(event);
    // A status that is none is another rule's, and may be meant to be the right one.
    if (statuses.includes("EventRescheduled") || statuses.some((status) => !members().has(status))) return;
    const given = statuses.length === 0 ? "no eventStatus" : `the eventStatus ${listed(statuses)}`;
    report(
      event.at("previousStartDate"),
      `The event has a previousStartDate and ${given}; Google reads that date only with "EventRescheduled". Say so if the event was moved to a new date, or leave the earlier one out.`,
      { expected: "the eventStatus EventRescheduled" },
    );
  },
};
