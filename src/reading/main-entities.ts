import { isNode, type Node, valuesOf } from "../graph/node.js";
import type { OpenDocument } from "./open-document.js";

/** The nodes that other nodes name as what they are mainly about. */
export function mainEntitiesIn({ canonical, document }: OpenDocument): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  for (const node of canonical.origins.keys()) {
    for (const value of valuesOf(node, "mainEntity")) {
      if (isNode(value)) for (const meant of document.meant(value)) nodes.add(meant);
    }
  }
  return nodes;
}
