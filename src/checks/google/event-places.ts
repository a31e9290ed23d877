import { webUrl } from "../../values/web-url.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { CheckedValue } from "../engine/checked-value.js";

/**
 * What stands under an event's location: a meeting on the web, a node that the document does not hold, a place with its
 * address, a text, or a place without an address.
 */
export type EventPlace = "virtual" | "elsewhere" | "addressed" | "text" | "unaddressed";

/** What stands under an event's location, value by value. */
export function placesOf(event: CheckedNode): readonly EventPlace[] {
  return event.valuesThroughRoles("location").map(placeOf);
}

/** True for an event that has no place to go to, and is not meant to have one. */
export function isOnlineOnly(event: CheckedNode): boolean {
  const values = event.valuesThroughRoles("location");
  const isVirtual = (value: CheckedValue) => placeOf(value) === "virtual";
  if (values.length > 0 && values.every(isVirtual)) return true;
  const modes = event.values("eventAttendanceMode").map(({ text, nodes }) => text ?? nodes[0]?.id ?? "");
  const isOnline =
    modes.length > 0 && modes.every((mode) => /\bOnlineEventAttendanceMode$/.test(mode.trim()));
  return isOnline && values.every((value) => isVirtual(value) || webUrl().test(value.text?.trim() ?? ""));
}

function placeOf({ text, nodes }: CheckedValue): EventPlace {
  if (text !== undefined) return "text";
  if (nodes.some((node) => node.isA("VirtualLocation"))) return "virtual";
  if (nodes.some((node) => node.isA("PostalAddress") || node.has("address"))) return "addressed";
  return nodes.length === 0 || nodes.some((node) => node.isReference) ? "elsewhere" : "unaddressed";
}
