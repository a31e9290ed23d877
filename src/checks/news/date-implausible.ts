import { instantOf } from "../../values/news-date.js";
import type { CheckedValue } from "../engine/checked-value.js";
import type { ValueRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { dateIn, isNoDate } from "./given-date.js";

/** When something was published, and when it was changed. */
const PUBLICATION: readonly string[] = ["datePublished", "dateModified", "dateCreated", "uploadDate"];
const OTHERS: readonly string[] = [
  "expires",
  "startDate",
  "endDate",
  "coverageStartTime",
  "coverageEndTime",
  "birthDate",
  "deathDate",
  "foundingDate",
  "dissolutionDate",
];

/** When the first newspapers were printed, and a year that no article of today can be of. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;

/**
 * A date of publication that cannot be one: before there were newspapers, far in the future, or what a program writes
 * for no date at all.
 *
 * `0001-01-01` and `1970-01-01T00:00:00Z` are the zeros of calendars: a field was empty, and its emptiness was printed.
 * Without the property nobody is misled.
 *
 * @see https://schema.org/datePublished
 * @example Bad
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "dateModified": "0001-01-01T00:00:00Z" }
 * @example Good
 * { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara", "dateModified": "2024-09-20T10:00:00Z" }
 */
export const dateImplausible: ValueRule = {
  code: "news/date-implausible",
  severity: "warning",
  source: "https://schema.org/datePublished",
  verified: "2026-11-24",
  looksAt: "values",
  properties: [...PUBLICATION, ...OTHERS],
  check(value, report) {
    const { text, property } = value;
    if (text === undefined) return;
    if (isEmpty(value, text)) {
      report(
        value,
        `${property} ${quoted(text)} is what a program writes where it has no date. Give the date, or leave the property out.`,
      );
    } else if (isOfPublication(value) && isOutOfTime(value)) {
      report(value, `${property} ${quoted(text)} is no year in which news was published. Mend the date.`, {
        expected: `a date between ${FIRST_YEAR} and ${LAST_YEAR}`,
      });
    }
  },
};

function isEmpty(value: CheckedValue, text: string): boolean {
  if (isNoDate(text)) return true;
  // The first moment of Unix, which an event may really have begun at.
  if (!PUBLICATION.includes(value.property) || !/^\s*(?:1970-01-01|1969-12-31)[T ]/.test(text)) return false;
  const date = dateIn(value)?.date ?? "";
  return date.length > 10 ? instantOf(date) === 0 : /^\s*1970-01-01[T ]00:00/.test(text);
}

/** An image or a book may be older than newspapers; an article and what was uploaded are not. */
function isOfPublication({ node, property }: CheckedValue): boolean {
  if (property === "uploadDate") return true;
  return (property === "datePublished" || property === "dateModified") && node.isA("Article");
}

function isOutOfTime(value: CheckedValue): boolean {
  const year = Number(dateIn(value)?.date.slice(0, 4) ?? FIRST_YEAR);
  return year < FIRST_YEAR || year > LAST_YEAR;
}
