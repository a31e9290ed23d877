import type { NodeRule } from "../engine/rule.js";
import { placesOf } from "./event-places.js";
import { isEligible } from "./offered-event.js";

const REQUIRED: { readonly [property: string]: string } = {
  name: "Add the event's name.",
  startDate: "Add the day, with time and offset where the time is known.",
  location: "Add the Place, with its address.",
};

/**
 * An event without its name, its start, its place, or the address of the place.
 *
 * Google shows no event that lacks one of these. Looked at are events that the document offers; one that an article
 * reports, or that is a part of another event, is left alone, and so is what is not open to the public.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Event", "name": "Salon de la sécurité", "startDate": "2024-09-19", "location": { "@type": "Place", "name": "Ankara" } }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Event", "name": "Salon de la sécurité", "location": "Ankara" }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-09-19",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" }
 * }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "about": { "@type": "Event", "name": "Salon de la sécurité" } }
 */
export const eventRequired: NodeRule = {
  code: "google/event-required",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/event",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Event"],
  check(event, report) {
    if (!isEligible(event)) return;
    for (const [property, advice] of Object.entries(REQUIRED)) {
      if (event.has(property)) continue;
      report(event, `The event has no "${property}", which Google requires. ${advice}`, {
        expected: property,
      });
    }
    const places = placesOf(event);
    if (places.some((place) => place === "addressed" || place === "elsewhere")) return;
    if (places.includes("unaddressed")) {
      report(
        event.at("location"),
        'The event\'s location has no "address", which Google requires. Add a PostalAddress, or the address as a text.',
        { expected: "location.address" },
      );
    } else if (places.includes("text")) {
      report(
        event.at("location"),
        "The event's location is a text, so that it has no address of its own, which Google requires. Give a Place with a name and an address.",
        { expected: "a Place with an address" },
      );
    }
  },
};
