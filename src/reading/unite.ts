import { isNode, type Node, valuesOf } from "../graph/node.js";

/** Says of a value of a property what it is the same as. */
export type Sameness = (value: unknown) => unknown;

/**
 * One node that says what all of these say: every type, and of each property every value, each once, in their order.
 */
export function unite(nodes: readonly Node[], sameness: Sameness): Node {
  const known = new Map<string, { readonly sames: Set<unknown>; readonly values: unknown[] }>();
  for (const node of nodes) {
    for (const property of Object.keys(node)) {
      const of = known.get(property) ?? { sames: new Set(), values: [] };
      known.set(property, of);
      for (const value of valuesOf(node, property)) {
        const same = sameness(value);
        if (of.sames.has(same)) continue;
        of.sames.add(same);
        of.values.push(value);
      }
    }
  }
  const united: Node = {};
  for (const [property, { values }] of known) united[property] = values.length === 1 ? values[0] : values;
  return united;
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
