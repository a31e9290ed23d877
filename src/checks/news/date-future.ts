import { compareNewsDates } from "../../values/news-date.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { datesOf } from "./given-date.js";

/**
 * An article that was published or changed after the moment of the check.
 *
 * A wrong year, a swapped day and month or a wrong offset often show in this way. It needs to know what moment it is
 * (`now`), and finds nothing without; days are compared with days.
 *
 * @see https://schema.org/datePublished
 * @example Bad, now 2024-09-20
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2025-09-20T10:00+01:00" }
 * @example Good, now 2024-09-20
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20T10:00+01:00" }
 */
export const dateFuture: NodeRule = {
  code: "news/date-future",
  severity: "warning",
  source: "https://schema.org/datePublished",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article"],
  check(node, report) {
    const { now } = node.document.surroundings;
    if (now === undefined) return;
    for (const property of ["datePublished", "dateModified"]) {
      for (const { place, text, date } of datesOf(node, property)) {
        if (compareNewsDates(date, now) <= 0) continue;
        report(
          place,
          `${property} ${quoted(text)} is later than the moment of the check, ${quoted(now)}. Mend the date or its offset.`,
          { expected: `no date after ${now}` },
        );
      }
    }
  },
};
