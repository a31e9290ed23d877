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
  {},
  () => ({
    size: wholeNumber(1),
    description: Text,
    members: listOf(Agent),
  }),
  notEmpty("empty-delegation", "a size, a description or members"),
);

export type Visit = VisitModel;
/** Accepts a {@link Visit}. */
export const Visit: Schema<VisitModel> = strict<VisitModel>(
  "a visit",
  { visitors: 1, destination: 1, period: 1 },
  () => ({
    type: typeIs("Visit"),
    ...occasionShape(),
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
    }),
    kindsAsPublished: listOf(Text),
    origin: Place,
    places: listOf(Place),
    hosts: listOf(Agent),
    invitedBy: listOf(Agent),
    delegation: Delegation,
    purposes: listOf(Text),
    topics: listOf(Topic),
    engagements: listOf(Event),
    outcomes: listOf(Text),
  }),
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
