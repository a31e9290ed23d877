import { showValue } from "../../issue/show-value.js";
import { isWithin } from "../../values/period.js";
import { listOf, oneOf, Text, wholeNumber } from "../../values/schema.js";
import { Agent } from "../agent/schema.js";
import { Event } from "../event/schema.js";
import { movedOnly, occasionShape, Period } from "../occasion/schema.js";
import { Place } from "../place/schema.js";
import { notEmpty, type Schema, strict, typeIs } from "../schema.js";
import { Topic } from "../topic/schema.js";
import type { Delegation as DelegationModel } from "./delegation.js";
import type { VisitKind, Visit as VisitModel } from "./visit.js";

export type Delegation = DelegationModel;
/** Accepts a {@link Delegation}. */
export const Delegation: Schema<DelegationModel> = strict<DelegationModel>(
  "a delegation",
  {
    size: wholeNumber(1).optional(),
    description: Text.optional(),
    members: listOf(Agent).optional(),
  },
  notEmpty("empty-delegation", "a size, a description or members"),
);

export type Visit = VisitModel;
/** Accepts a {@link Visit}. */
export const Visit: Schema<VisitModel> = strict<VisitModel>(
  "a visit",
  {
    type: typeIs("Visit"),
    ...occasionShape,
    visitors: listOf(Agent),
    destination: Place,
    period: Period,
    kind: oneOf<VisitKind>("a kind of visit", {
      state: 1,
      official: 1,
      "official-working": 1,
      working: 1,
      courtesy: 1,
      private: 1,
      transit: 1,
    }).optional(),
    kindsAsPublished: listOf(Text).optional(),
    origin: Place.optional(),
    places: listOf(Place).optional(),
    hosts: listOf(Agent).optional(),
    invitedBy: listOf(Agent).optional(),
    delegation: Delegation.optional(),
    purposes: listOf(Text).optional(),
    topics: listOf(Topic).optional(),
    engagements: listOf(Event).optional(),
    outcomes: listOf(Text).optional(),
  },
  movedOnly,
  {
    code: "engagement-outside-visit",
    reads: ["period", "engagements"],
    find: ({ period, engagements = [] }) =>
      engagements.flatMap((engagement, at) =>
        engagement.period === undefined || isWithin(engagement.period, period)
          ? []
          : [
              {
                path: ["engagements", at, "period"],
                message: `The engagement (${showPeriod(engagement.period)}) leaves the visit (${showPeriod(period)}): mend one of the two periods.`,
              },
            ],
      ),
  },
);

function showPeriod({ start, end }: Period): string {
  return [start, end]
    .filter((date) => date !== undefined)
    .map(showValue)
    .join(" to ");
}
