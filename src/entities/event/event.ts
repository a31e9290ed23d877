import { type KindTable, kinds, many, one } from "../../graph/fields.js";
import type { Entity } from "../../graph/mapping.js";
import { thing } from "../../graph/values.js";
import { type Agent, agent } from "../agent/agent.js";
import { attendanceMode } from "../occasion/attendance-mode.js";
import { type AttendanceMode, type Occasion, occasionFields } from "../occasion/occasion.js";
import { outcomes } from "../occasion/outcomes.js";
import type { Place } from "../place/place.js";
import type { Topic } from "../topic/topic.js";
import type { TradeShow } from "../trade-show/trade-show.js";

/** What sort of event; absent where none of these fits. */
export type EventKind =
  | "meeting"
  | "talks"
  | "ceremony"
  | "conference"
  | "press-conference"
  | "summit"
  | "signing"
  | "site-visit"
  | "fair-visit"
  | "election"
  | "demonstration"
  | "attack"
  | "accident";

/**
 * Something that happened or will: a meeting, a ceremony, an election. It has a name, a kind, or both.
 *
 * @example
 * { "type": "Event", "kind": "press-conference", "period": { "start": "2024-09-20T10:00+01:00" }, "place": { "type": "Place", "name": "Rabat", "kind": "city" } }
 */
export interface Event extends Occasion {
  readonly type: "Event";
  readonly kind?: EventKind | undefined;
  readonly place?: Place | undefined;
  readonly organisers?: readonly Agent[] | undefined;
  readonly participants?: readonly Agent[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
  /** What came of it, a sentence each. */
  readonly outcomes?: readonly string[] | undefined;
  /** The larger events that it was part of. A `fair-visit` names its fair here. */
  readonly partOf?: readonly (Event | TradeShow)[] | undefined;
  /** The smaller events that it was made of. */
  readonly programme?: readonly Event[] | undefined;
  readonly attendanceMode?: AttendanceMode | undefined;
}

const KINDS: KindTable<EventKind> = {
  meeting: "urn:newsgraph:Meeting",
  talks: "urn:newsgraph:Talks",
  ceremony: "urn:newsgraph:Ceremony",
  conference: "ConferenceEvent",
  "press-conference": "urn:newsgraph:PressConference",
  summit: "urn:newsgraph:Summit",
  signing: "urn:newsgraph:Signing",
  "site-visit": "urn:newsgraph:SiteTour",
  "fair-visit": "urn:newsgraph:FairAttendance",
  election: "urn:newsgraph:Election",
  demonstration: "urn:newsgraph:Demonstration",
  attack: "urn:newsgraph:Attack",
  accident: "urn:newsgraph:Accident",
};

/** {@link Event} as schema.org `Event` or `ConferenceEvent`. */
export const event: Entity<Event> = {
  type: "Event",
  schemaTypes: ["Event", "ConferenceEvent"],
  needs: [["name", "kind"]],
  fields: {
    kind: kinds(KINDS),
    ...occasionFields,
    place: one("location", thing<Place>("Place")),
    organisers: many("organizer", agent),
    participants: many("attendee", agent),
    topics: many("about", thing<Topic>("Topic")),
    outcomes,
    partOf: many("superEvent", thing<Event | TradeShow>("Event", "TradeShow")),
    programme: many("subEvent", thing<Event>("Event")),
    attendanceMode,
  },
};
