import { isNode } from "../graph/node.js";
import { step, type Way } from "./way.js";

/**
 * Visits what the value of a property holds, one after the other, whatever it is packed in: lists inside of lists,
 * `@list`, `@set`. Of an empty list it visits the list itself.
 */
export function eachLeaf(value: unknown, way: Way, visit: (leaf: unknown, way: Way) => void): void {
  if (Array.isArray(value)) {
    if (value.length === 0) visit(value, way);
    value.forEach((member, at) => {
      eachLeaf(member, step(way, at), visit);
    });
    return;
  }
  const packing = isNode(value) ? packingOf(value) : undefined;
  if (packing !== undefined)
    eachLeaf((value as { [key: string]: unknown })[packing], step(way, packing), visit);
  else visit(value, way);
}

function packingOf(node: object): "@list" | "@set" | undefined {
  if ("@list" in node) return "@list";
  return "@set" in node ? "@set" : undefined;
}
