import type { CheckedNode } from "../engine/checked-node.js";

/** What is found of a node, found once: thousands of others can refer to it. */
export function remembered<T>(find: (node: CheckedNode) => T): (node: CheckedNode) => T {
  const known = new WeakMap<CheckedNode, { readonly found: T }>();
  return (node) => {
    const before = known.get(node);
    if (before) return before.found;
    const found = find(node);
    known.set(node, { found });
    return found;
  };
}
