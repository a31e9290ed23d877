import type { PatchOperation } from "../../issue/issue.js";
import { jsonPointer } from "../../issue/json-pointer.js";
import { pointerOf, type Way } from "../../reading/notes.js";
import type { Place } from "../engine/rule.js";

/** For the `fix` of a finding: puts a value in the place of another, if that still stands there. */
export function replaceWith(value: unknown, place: Place, before: unknown): readonly PatchOperation[] {
  const path = pointerOf(place.way());
  return [
    { op: "test", path, value: before },
    { op: "replace", path, value },
  ];
}

/** For the `fix` of a finding: gives the property at a place another name. */
export function renameTo(name: string, place: Place): readonly PatchOperation[] {
  const way = place.way();
  return [{ op: "move", from: pointerOf(way), path: siblingOf(way, name) }];
}

function siblingOf(way: Way, name: string): string {
  return (way.from ? pointerOf(way.from) : "") + jsonPointer([name]);
}
