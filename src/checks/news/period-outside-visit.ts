import { visit as visitEntity } from "../../entities/visit/visit.js";
import { compareNewsDates } from "../../values/news-date.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { NodeRule } from "../engine/rule.js";
import { quoted } from "../quoted.js";
import { dateOf, type GivenDate, isBefore } from "./given-date.js";

/**
 * An engagement of a visit that begins before the visit or ends after it.
 *
 * One of the two periods is wrong: who meets a minister on the 23rd is not on a visit from the 19th to the 21st. Only
 * visits are looked at, known by their `additionalType`; a fair that the visitor goes to may be longer, its tour not.
 *
 * @see https://schema.org/subEvent
 * @example Bad
 * { "@context": "https://schema.org", "@type": "Event", "additionalType": "urn:newsgraph:WorkingVisit", "startDate": "2024-09-19", "endDate": "2024-09-21", "subEvent": { "@type": "Event", "name": "Entretien", "startDate": "2024-09-23T10:00+03:00" } }
 * @example Good
 * { "@context": "https://schema.org", "@type": "Event", "additionalType": "urn:newsgraph:WorkingVisit", "startDate": "2024-09-19", "endDate": "2024-09-21", "subEvent": { "@type": "Event", "name": "Entretien", "startDate": "2024-09-21T10:00+03:00" } }
 */
export const periodOutsideVisit: NodeRule = {
  code: "news/period-outside-visit",
  severity: "error",
  source: "https://schema.org/subEvent",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["Event"],
  check(node, report) {
    if (!node.has("subEvent") || !isVisit(node)) return;
    const start = dateOf(node, "startDate");
    const end = dateOf(node, "endDate");
    // A visit that ends before it begins is another rule's: every engagement is outside of it.
    if (start && end && isBefore(end, start)) return;
    for (const engagement of node.nodes("subEvent", "Event")) {
      const own = datesOf(engagement);
      const early = start && own.find(({ date }) => compareNewsDates(date, start.date) < 0);
      const late = end && own.find(({ date }) => compareNewsDates(date, end.date) > 0);
      const wrong = early ?? late;
      if (!wrong) continue;
      const [word, limit] = early ? ["before its start", start] : ["after its end", end];
      report(
        wrong.place,
        `${nameOf(engagement)} is part of a visit, and its ${wrong.place.property} ${quoted(wrong.text)} lies ${word}, ${quoted(limit?.text ?? "")}. Mend one of the two periods.`,
        { expected: "a date in the period of the visit" },
      );
    }
  },
};

function isVisit(node: CheckedNode): boolean {
  const marks = node.texts("additionalType");
  return marks.length > 0 && visitEntity.matches?.({ additionalType: marks }) === true;
}

/** The start and the end of an engagement, as far as it has one of each. */
function datesOf(engagement: CheckedNode): readonly GivenDate[] {
  return ["startDate", "endDate"]
    .map((property) => dateOf(engagement, property))
    .filter((date) => date !== undefined);
}

function nameOf(engagement: CheckedNode): string {
  const name = engagement.text("name");
  return name === undefined ? "The engagement" : `The engagement ${quoted(name)}`;
}
