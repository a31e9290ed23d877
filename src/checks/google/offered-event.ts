import type { CheckedNode } from "../engine/checked-node.js";
import { isOnlineOnly } from "./event-places.js";
import { referrersOf } from "./referrers.js";

/** Types below Event that are none for Google: a run of events, the publication of a work, a course, a parcel, a click. */
const NO_EVENTS: readonly string[] = [
  "EventSeries",
  "PublicationEvent",
  "CourseInstance",
  "DeliveryEvent",
  "UserInteraction",
];

/** An event under one of these is spoken of, and not offered by the page. */
const REPORTING: ReadonlySet<string> = new Set([
  "about",
  "mentions",
  "subjectOf",
  "subEvent",
  "subEvents",
  "superEvent",
  "recordedAt",
  "recordedIn",
  "workFeatured",
  "workPerformed",
  "citation",
  "isBasedOn",
  "hasPart",
  "isPartOf",
]);

/** An event under one of these is what a page or a list offers. */
const OFFERING: ReadonlySet<string> = new Set(["mainEntity", "item", "itemListElement"]);

/** What newsgraph marks visits, talks and ceremonies with. */
const MARK = /^urn:newsgraph:/;

/** Why an event cannot be one of Google's: the mark of one that is not for the public, or that there is no place. */
export type Obstacle = { readonly mark: string } | "online";

/** True for an event that the document offers; not for one that an article or another event only speaks of. */
export function isOffered(event: CheckedNode): boolean {
  if (!event.isA("Event") || event.isA(...NO_EVENTS) || event.isReference) return false;
  if (event.isMain && (event.isTop || event.holder?.node.isA("WebPage"))) return true;
  const referrers = referrersOf(event);
  if (referrers.some(({ property }) => OFFERING.has(property))) return true;
  const isReported = referrers.length > 0 && referrers.every(({ property }) => REPORTING.has(property));
  return event.isTop && !isReported;
}

/** What keeps an event from being one of Google's, if anything does. */
export function obstacleOf(event: CheckedNode): Obstacle | undefined {
  const types = event.values("additionalType");
  const marks = types.map(({ text, nodes }) => text ?? nodes[0]?.id ?? "");
  const mark = marks.find((type) => MARK.test(type));
  if (mark !== undefined) return { mark };
  return isOnlineOnly(event) ? "online" : undefined;
}

/** True for an event that Google could show: offered, open to the public, at a place. */
export function isEligible(event: CheckedNode): boolean {
  return isOffered(event) && obstacleOf(event) === undefined;
}

/** The statuses of an event, without the address in front: `EventRescheduled`. */
export function statusesOf(event: CheckedNode): readonly string[] {
  return event
    .values("eventStatus")
    .map(({ text, nodes }) => (text ?? nodes[0]?.id ?? "").trim().replace(/^.*[/:#]/, ""));
}
