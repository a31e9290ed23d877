import { instantOf } from "../../values/news-date.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { dateOf, type GivenDate } from "./given-date.js";

/**
 * An article that was published on the very date, or at the very moment, at which the event that it is about began.
 *
 * It may be so: much is reported on the same day. But forms and programs also put the date of an event where that of
 * the report belongs, and an announcement is then dated into the future.
 *
 * @see https://schema.org/datePublished
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Un salon à Ankara", "datePublished": "2024-09-19", "about": { "@type": "Event", "name": "Salon", "startDate": "2024-09-19" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Un salon à Ankara", "datePublished": "2024-09-19T18:30+01:00", "about": { "@type": "Event", "name": "Salon", "startDate": "2024-09-19" } }
 */
export const dateIsEventDate: NodeRule = {
  code: "news/date-is-event-date",
  severity: "info",
  source: "https://schema.org/datePublished",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(node, report) {
    if (!node.has("datePublished") || !node.has("about")) return;
    const published = dateOf(node, "datePublished");
    if (!published) return;
    for (const event of node.nodes("about", "Event")) {
      const start = event.isA("Event") ? dateOf(event, "startDate") : undefined;
      if (!start || !isSame(published, start)) continue;
      report(
        published.place,
        `datePublished ${quoted(published.text)} is also the start of ${nameOf(event.text("name"))}. See whether the article was published then, and mend the date if it was not.`,
      );
      return;
    }
  },
};

/** Two dates without a time have to be the same text: a year and a day in it are not. */
function isSame(one: GivenDate, other: GivenDate): boolean {
  if (one.text.trim() === other.text.trim()) return true;
  return one.date.length > 10 && other.date.length > 10 && instantOf(one.date) === instantOf(other.date);
}

function nameOf(name: string | undefined): string {
  return name === undefined ? "the event that the article is about" : `the event ${quoted(name)}`;
}
