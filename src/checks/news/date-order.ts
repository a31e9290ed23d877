import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { dateOf, isBefore, isNoDate } from "./given-date.js";

/** Two properties of which the second cannot lie before the first. */
const ORDERS: readonly (readonly [earlier: string, later: string])[] = [
  ["datePublished", "dateModified"],
  ["dateCreated", "dateModified"],
  ["datePublished", "expires"],
  ["startDate", "endDate"],
  ["coverageStartTime", "coverageEndTime"],
  ["birthDate", "deathDate"],
  ["foundingDate", "dissolutionDate"],
];

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
    const found = new Set<string>();
    for (const [first, second] of ORDERS) {
      if (!node.has(first) || !node.has(second) || found.has(second)) continue;
      const earlier = dateOf(node, first);
      const later = dateOf(node, second);
      if (!earlier || !later || !isBefore(later, earlier) || isNoDate(later.text)) continue;
      found.add(second);
      report(
        later.place,
        `${second} ${quoted(later.text)} lies before ${first} ${quoted(earlier.text)}. Mend one of the two.`,
        { expected: `no date before ${earlier.date}` },
      );
    }
  },
};
