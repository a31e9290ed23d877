import { type KindTable, kindOf, kinds, many, one } from "../../graph/fields.js";
import type { Entity, Field } from "../../graph/mapping.js";
import { valuesOf } from "../../graph/node.js";
import { text, thing, wrapped } from "../../graph/values.js";
import type { Period } from "../../values/period.js";
import { type Agent, agent } from "../agent/agent.js";
import type { Event } from "../event/event.js";
import { type Occasion, occasionFields } from "../occasion/occasion.js";
import { outcomes } from "../occasion/outcomes.js";
import type { Place } from "../place/place.js";
import type { Topic } from "../topic/topic.js";
import { type Delegation, delegation } from "./delegation.js";

/** How formal a visit is, where the source says so. */
export type VisitKind =
  | "state"
  | "official"
  | "official-working"
  | "working"
  | "courtesy"
  | "private"
  | "transit";

/**
 * Somebody's stay in another place, and what was done there.
 *
 * @example
 * { "type": "Visit", "kind": "working", "visitors": [{ "type": "Person", "name": "Amina Idrissi" }], "destination": { "type": "Place", "name": "Turquie", "kind": "country", "countryCode": "TR" }, "period": { "start": "2024-09-19", "end": "2024-09-21" } }
 */
export interface Visit extends Occasion {
  readonly type: "Visit";
  /** Who travels; at least one. */
  readonly visitors: readonly Agent[];
  /** Where to. */
  readonly destination: Place;
  readonly period: Period;
  readonly kind?: VisitKind | undefined;
  /** The printed words: `visite de travail`. */
  readonly kindsAsPublished?: readonly string[] | undefined;
  /** Where from. */
  readonly origin?: Place | undefined;
  /** Further places of the visit, in order. */
  readonly places?: readonly Place[] | undefined;
  readonly hosts?: readonly Agent[] | undefined;
  readonly invitedBy?: readonly Agent[] | undefined;
  readonly delegation?: Delegation | undefined;
  /** What it is for, a sentence each. */
  readonly purposes?: readonly string[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
  /** The meetings, talks and tours that it was made of. */
  readonly engagements?: readonly Event[] | undefined;
  /** What came of it, a sentence each. */
  readonly outcomes?: readonly string[] | undefined;
}

/** Every visit says that it is one, by this or by its kind. */
const VISIT = "urn:newsgraph:Visit";

const KINDS: KindTable<VisitKind> = {
  state: "urn:newsgraph:StateVisit",
  official: "urn:newsgraph:OfficialVisit",
  "official-working": "urn:newsgraph:OfficialWorkingVisit",
  working: "urn:newsgraph:WorkingVisit",
  courtesy: "urn:newsgraph:CourtesyVisit",
  private: "urn:newsgraph:PrivateVisit",
  transit: "urn:newsgraph:TransitVisit",
};

const locations: Field<readonly Place[]> = many("location", thing<Place>("Place"));

/** The places after the destination, which is the first. */
const furtherPlaces: Field<readonly Place[]> = {
  ...locations,
  read(node, reader) {
    const places = locations.read(node, reader);
    const [, ...further] = (places ?? []) as Place[];
    return further.length > 0 ? further : undefined;
  },
};

const subEvents: Field<readonly Event[]> = many("subEvent", thing<Event>("Event"));

/** Each engagement also refers back to the visit, if the visit has an `@id`. */
const engagements: Field<readonly Event[]> = {
  ...subEvents,
  write(events, node, writer) {
    subEvents.write(events, node, writer);
    for (const event of events) writer.pointBack(event, "superEvent", node);
  },
};

/** {@link Visit} as schema.org `Event`, told from others by its `additionalType`: schema.org has no visit. */
export const visit: Entity<Visit> = {
  type: "Visit",
  schemaTypes: ["Event"],
  mark: VISIT,
  needs: ["visitors", "destination", "period"],
  matches: (node) => valuesOf(node, "additionalType").includes(VISIT) || kindOf(node, KINDS) !== undefined,
  fields: {
    kind: kinds(KINDS),
    ...occasionFields,
    kindsAsPublished: many("keywords", text),
    visitors: many("attendee", agent),
    delegation,
    destination: one("location", thing<Place>("Place")),
    places: furtherPlaces,
    origin: one("potentialAction", wrapped("TravelAction", one("fromLocation", thing<Place>("Place")))),
    hosts: many("organizer", agent),
    invitedBy: one(
      "potentialAction",
      wrapped(
        { "@type": "InviteAction", actionStatus: "https://schema.org/CompletedActionStatus" },
        many("agent", agent),
      ),
    ),
    purposes: many(
      "about",
      wrapped({ "@type": "Thing", additionalType: "urn:newsgraph:Purpose" }, one("name", text)),
    ),
    topics: many("about", thing<Topic>("Topic")),
    engagements,
    outcomes,
  },
};
