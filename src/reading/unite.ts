import { isNode, type Node, valuesOf } from "../graph/node.js";

/** Says of a value of a property what it is the same as. */
export type Sameness = (value: unknown) => unknown;

/**
 * One node that says what all of these say: every type, and of each property every value, each once, in their order.
 */
export function unite(nodes: readonly Node[], sameness: Sameness): Node {
  const united: Node = {};
  const known = new Map<string, Set<unknown>>();
  for (const node of nodes) {
    for (const property of Object.keys(node)) {
      const values = known.get(property) ?? new Set();
      known.set(property, values);
      const added = valuesOf(node, property).filter((value) => {
        const same = sameness(value);
        if (values.has(same)) return false;
        values.add(same);
        return true;
      });
      united[property] = joined(united[property], added);
    }
  }
  return united;
}

/** An item added to another gives a list; added to nothing it stays alone. */
function joined(before: unknown, added: readonly unknown[]): unknown {
  if (before === undefined) return added.length === 1 ? added[0] : added;
  return added.length === 0 ? before : [before, added].flat();
}

/** Texts and numbers by themselves, nodes by their `@id`, others by what they hold as they were given. */
export function samenessOf(given: (node: Node) => Node | undefined): Sameness {
  return (value) => {
    if (!isNode(value)) return value;
    try {
      return JSON.stringify(value["@id"] ?? given(value) ?? value);
    } catch {
      // What was given is no JSON: it is the same as itself.
      return value;
    }
  };
}
