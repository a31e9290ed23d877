import { CALENDAR_DATE } from "../../values/news-date.js";
import { mainArticle } from "../articles.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { NodeRule, Report } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { datesOf } from "./given-date.js";

/**
 * The time of an article or an event without an offset, or the main article's day of publication without a time.
 *
 * `10:00` alone is another moment in Rabat than in Ankara: search engines take it for the time at their own place. With
 * the day alone nobody can tell which of two reports came first; where the time is not known, the day alone is right.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20T10:00:00" }
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "datePublished": "2024-09-20T10:00:00+01:00" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "Event", "name": "Salon", "startDate": "2024-09-19", "endDate": "2024-09-21", "location": { "@type": "Place", "name": "Congresium", "address": "Ankara" } }
 */
export const dateWithoutOffset: NodeRule = {
  code: "news/date-without-offset",
  severity: "warning",
  source: "https://developers.google.com/search/docs/appearance/structured-data/article",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Article", "Event"],
  check(node, report) {
    const properties = node.isA("Article") ? ["datePublished", "dateModified"] : ["startDate", "endDate"];
    for (const property of properties) {
      if (node.has(property) && !findLocalTime(node, property, report) && property === "datePublished")
        findDayAlone(node, property, report);
    }
  },
};

/** True if there was one. */
function findLocalTime(node: CheckedNode, property: string, report: Report): boolean {
  const local = datesOf(node, property).find(({ isLocal }) => isLocal);
  if (!local) return false;
  report(
    local.place,
    `The time of ${property} ${quoted(local.text)} has no offset, so that it could be that of any place. Add the offset of the place that it is the time of, as +01:00 or Z.`,
    { expected: "a time with its offset" },
  );
  return true;
}

function findDayAlone(node: CheckedNode, property: string, report: Report): void {
  // Journals publish by the day.
  if (mainArticle(node.document) !== node || node.isA("ScholarlyArticle", "TechArticle", "Report")) return;
  const dates = datesOf(node, property);
  const [first] = dates;
  if (!first || !CALENDAR_DATE.test(first.text.trim()) || dates.some(({ date }) => date.length > 10)) return;
  report(
    first.place,
    `${property} ${quoted(first.text)} says no time. Give the time with its offset if it is known; if not, leave the date as it is.`,
    { expected: "a date with its time and offset, where they are known" },
  );
}
