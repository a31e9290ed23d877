import { properties } from "../../vocabulary/vocabulary.js";
import type { CheckedNode } from "../engine/checked-node.js";

/**
 * True for an object without a type that is none of schema.org's: most of its keys are unknown, or it stands under a property
 * that is. So are the settings of a program that stand in a script of JSON-LD.
 */
export function isOutside(node: CheckedNode): boolean {
  if (node.types.length > 0) return false;
  const { holder } = node;
  if (holder && (!isKnown(holder.property, node) || isOutside(holder.node))) return true;
  const known = node.properties.filter((property) => isKnown(property, node));
  return known.length * 2 < node.properties.length;
}

function isKnown(property: string, { document }: CheckedNode): boolean {
  return properties().has(property) || document.isRead(property);
}
