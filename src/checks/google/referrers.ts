import type { CheckedDocument } from "../engine/checked-document.js";
import type { CheckedNode } from "../engine/checked-node.js";

/** Where a node stands, or is referred to. */
export interface Referrer {
  readonly node: CheckedNode;
  readonly property: string;
}

const NONE: readonly Referrer[] = [];

/** Every node that a node stands in or is referred to from, with the property. */
export function referrersOf(node: CheckedNode): readonly Referrer[] {
  return node.document.once(findReferrers).get(node) ?? NONE;
}

function findReferrers(document: CheckedDocument): ReadonlyMap<CheckedNode, readonly Referrer[]> {
  const found = new Map<CheckedNode, Referrer[]>();
  for (const node of document.nodes()) {
    for (const property of node.properties) {
      for (const value of node.values(property)) {
        // Most values are texts.
        if (typeof value.value !== "object") continue;
        for (const meant of value.nodes) {
          if (meant === node) continue;
          const before = found.get(meant);
          if (before) before.push({ node, property });
          else found.set(meant, [{ node, property }]);
        }
      }
    }
  }
  return found;
}
