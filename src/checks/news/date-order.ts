import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { dateOf, isBefore, isNoDate } from "./given-date.js";

/** For each date, those that it cannot lie before. */
const EARLIER: ReadonlyMap<string, readonly string[]> = new Map([
  ["dateModified", ["datePublished", "dateCreated"]],
  ["expires", ["datePublished"]],
  ["endDate", ["startDate"]],
  ["coverageEndTime", ["coverageStartTime"]],
  ["deathDate", ["birthDate"]],
  ["dissolutionDate", ["foundingDate"]],
]);

/**
 * A date that lies before the one that it has to follow: changed before it was published, over before it began.
 *
 * One of the two is wrong, and nobody who reads them knows which. Search engines then trust neither, and show the date
 * that they find in the page. Where one of two times has no seconds, they are compared without.
 *
 * @see https://schema.org/dateModified
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20T10:00+01:00", "dateModified": "2024-09-20T08:00+01:00" }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Event", "name": "Salon", "startDate": "2024-09-19", "endDate": "2024-09-12" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20T10:00:27+01:00", "dateModified": "2024-09-20T10:00+01:00" }
 */
export const dateOrder: NodeRule = {
  code: "news/date-order",
  severity: "error",
  source: "https://schema.org/dateModified",
  verified: "2026-11-24",
  looksAt: "nodes",
  check(node, report) {
    for (const second of node.properties) {
      const later = EARLIER.has(second) ? dateOf(node, second) : undefined;
      if (!later || isNoDate(later.text)) continue;
      for (const first of EARLIER.get(second) ?? []) {
        const earlier = dateOf(node, first);
        if (!earlier || !isBefore(later, earlier)) continue;
        report(
          later.place,
          `${second} ${quoted(later.text)} lies before ${first} ${quoted(earlier.text)}. Mend one of the two.`,
          { expected: `no date before ${earlier.date}` },
        );
        break;
      }
    }
  },
};
