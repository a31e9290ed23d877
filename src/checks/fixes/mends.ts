import type { PatchOperation } from "../../issue/issue.js";
import { jsonPointer } from "../../issue/json-pointer.js";
import { pointerOf, stepsOf, type Way } from "../../reading/way.js";
import type { Place } from "../engine/rule.js";
import { copyOf } from "./json-patch.js";

/**
 * For the `fix` of a finding: puts a value in the place of another. Nothing where another value stands at the place: what
 * is packed in an `@value` is seen without it.
 */
export function replaceWith(
  value: unknown,
  place: Place,
  before: unknown,
): readonly PatchOperation[] | undefined {
  const way = place.way();
  if (valueAt(way) !== before) return undefined;
  const path = pointerOf(way);
  return [
    { op: "test", path, value: copyOf(before) },
    { op: "replace", path, value },
  ];
}

/** For the `fix` of a finding: gives the property at a place another name, behind the prefix that it has. */
export function renameTo(name: string, place: Place): readonly PatchOperation[] {
  const way = place.way();
  const path = (way.from ? pointerOf(way.from) : "") + jsonPointer([inFormOf(String(way.key ?? ""), name)]);
  return [{ op: "move", from: pointerOf(way), path }];
}

/** A name behind the prefix or the address that another has in front: `schema:Headline` becomes `schema:headline`. */
export function inFormOf(given: string, name: string): string {
  const at = Math.max(given.lastIndexOf(":"), given.lastIndexOf("/"), given.lastIndexOf("#"));
  return given.slice(0, at + 1) + name;
}

function valueAt(way: Way): unknown {
  let value: unknown = way.source.value;
  for (const { key } of stepsOf(way)) value = (value as { readonly [key: string]: unknown })[String(key)];
  return value;
}
