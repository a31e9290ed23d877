import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { isEligible } from "./offered-event.js";

const OFFSET = /(?:Z|[+-]\d\d:?\d\d)?$/i.source;
const MIDNIGHT = new RegExp(`T00:?00(?::?00(?:\\.0+)?)?${OFFSET}`, "i");
const LAST_SECOND = new RegExp(`T23:?59:?59(?:\\.9+)?${OFFSET}`, "i");
/** Midnight in London may be a concert in New York; it tells nothing by itself. */
const UNIVERSAL = /(?:Z|[+-]00:?00)$/i;

/**
 * A time of day that stands for the whole day: midnight as the start, or the last second of a day as the end.
 *
 * Google takes the time as it is given, and shows an event at midnight. Where the time is not known, or the event goes on
 * all day, the day alone is right; the last day belongs to the event.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-09-19T00:00:00+03:00",
 *   "endDate": "2024-09-21T23:59:59+03:00",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "Event",
 *   "name": "Salon de la sécurité",
 *   "startDate": "2024-09-19",
 *   "endDate": "2024-09-21",
 *   "location": { "@type": "Place", "name": "Congresium", "address": "Söğütözü Caddesi 1, Ankara" }
 * }
 */
export const eventPlaceholderTime: NodeRule = {
  code: "google/event-placeholder-time",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/event",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Event"],
  check(event, report) {
    if (!event.has("startDate", "endDate") || !isEligible(event)) return;
    const starts = event.values("startDate").filter(({ text = "" }) => MIDNIGHT.test(text));
    const ends = event.values("endDate").filter(({ text = "" }) => LAST_SECOND.test(text));
    const isWholeDay =
      ends.length > 0 || (starts.length > 0 && event.texts("endDate").some((end) => MIDNIGHT.test(end)));
    for (const value of [...starts, ...ends]) {
      const text = value.text ?? "";
      if (!isWholeDay && UNIVERSAL.test(text)) continue;
      const day = text.slice(0, text.search(/T(?=\d\d:?\d\d)/i)).trim();
      report(
        value,
        `The time in ${quoted(text)} seems to stand for the whole day. Write "${day}" alone unless the event ${value.property === "startDate" ? "starts at midnight" : "ends in that second"}.`,
        { expected: "a day, or the time of the event", suggestion: day },
      );
    }
  },
};
