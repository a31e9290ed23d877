import { isNode, type Node, typesOf } from "../graph/node.js";
import type { Canonical } from "./canonical.js";
import { eachLeaf } from "./leaves.js";
import { samenessOf, unite } from "./unite.js";
import { step, type Way } from "./way.js";

/** Of a node that a field of somebody else's has made up. */
const NOWHERE: Way = { source: { value: undefined } };

/** References are followed to so many sorts of nodes with one `@id`. No document means more; only an attack has them. */
const MOST_SORTS = 20;

/** True for a node that says nothing but which node is meant, and perhaps its type. */
export function isReference(node: Node): boolean {
  if (typeof node["@id"] !== "string") return false;
  for (const key in node) if (key !== "@id" && key !== "@type") return false;
  return true;
}

/**
 * The nodes of a document by their `@id`. Those that share one are united where they are of the same sort; a page and
 * its article that share one are two.
 */
export class Document {
  readonly #canonical: Canonical;
  readonly #sortOf: (node: Node) => string;
  /** Whether several nodes that say something have one `@id`. */
  readonly sharesIds: boolean;
  readonly #byId = new Map<unknown, Node[]>();
  readonly #united = new Map<unknown, readonly Node[]>();
  /** What each sort of reference to several nodes may mean: the same list each time, so that it can be known by it. */
  readonly #ranked = new Map<string, readonly Node[]>();
  /** The nodes that a united one is made of, and the other way around. */
  readonly #parts = new Map<Node, readonly Node[]>();
  readonly #whole = new Map<Node, Node>();

  constructor(canonical: Canonical, sortOf: (node: Node) => string) {
    this.#canonical = canonical;
    this.#sortOf = sortOf;
    let count = 0;
    for (const node of canonical.origins.keys()) {
      if (node["@id"] === undefined || isBareReference(node)) continue;
      const others = this.#byId.get(node["@id"]);
      if (others) others.push(node);
      else this.#byId.set(node["@id"], [node]);
      count++;
    }
    this.sharesIds = count > this.#byId.size;
  }

  /**
   * The nodes that a value may mean: itself with all that is said of it elsewhere, or those that it refers to. The ones
   * that say more than a type come first, then the ones that have all types of the reference.
   */
  meant(value: Node): readonly Node[] {
    // Only what has an `@id` is united with others.
    if (value["@id"] === undefined) return [value];
    if (!isReference(value)) return [this.whole(value)];
    const nodes = this.#withId(value["@id"]).slice(0, MOST_SORTS);
    if (nodes.length < 2) return nodes.length === 1 ? nodes : [value];
    const types = typesOf(value);
    const key = JSON.stringify([value["@id"], ...types]);
    const before = this.#ranked.get(key);
    if (before) return before;
    const rank = (node: Node) =>
      (isReference(node) ? 2 : 0) + (types.every((type) => typesOf(node).includes(type)) ? 0 : 1);
    const ranked = [0, 1, 2, 3].flatMap((at) => nodes.filter((node) => rank(node) === at));
    this.#ranked.set(key, ranked);
    return ranked;
  }

  /** The node with all that others of its sort say under its `@id`. */
  whole(node: Node): Node {
    if (node["@id"] !== undefined && !isBareReference(node)) this.#withId(node["@id"]);
    return this.#whole.get(node) ?? node;
  }

  /** True for a node that several were united to. */
  isUnited(node: Node): boolean {
    return this.#parts.has(node);
  }

  /** Where a node stands in its source; of a united one, the first. */
  wayTo(node: Node): Way {
    return this.#canonical.origins.get(this.partsOf(node)[0] ?? node)?.way ?? NOWHERE;
  }

  /** Where an item of a node's property stands, or, if that cannot be told, the property. Of equal items, the one behind so many others. */
  wayToItem(node: Node, property: string, item: unknown, behind = 0): Way {
    let left = behind;
    let way: Way | undefined;
    let found: Way | undefined;
    const inner = isNode(item) ? this.#canonical.origins.get(item)?.given : undefined;
    for (const part of this.partsOf(node)) {
      const origin = this.#canonical.origins.get(part);
      const key = origin?.keys?.get(property) ?? property;
      if (!origin || !(key in origin.given)) continue;
      const start = step(origin.way, key);
      way ??= start;
      eachLeaf(origin.given[key], start, (leaf, at) => {
        if (leaf === (inner ?? item) && left-- === 0) found = at;
      });
    }
    return found ?? way ?? this.wayTo(node);
  }

  /** The nodes that a node was united from; itself, where it was not. */
  partsOf(node: Node): readonly Node[] {
    return this.#parts.get(node) ?? [node];
  }

  /** One node for each sort of what has the `@id`. One without a type is of the sort of the others, if they are of one. */
  #withId(id: unknown): readonly Node[] {
    const before = this.#united.get(id);
    if (before) return before;
    const nodes = this.#byId.get(id) ?? [];
    if (nodes.length < 2) return nodes;
    const sorts = new Map<string, Node[]>();
    for (const node of nodes.filter((one) => typesOf(one).length > 0))
      this.#sort(sorts, node, this.#sortOf(node));
    const [only = ""] = sorts.size === 1 ? sorts.keys() : [];
    for (const node of nodes.filter((one) => typesOf(one).length === 0)) this.#sort(sorts, node, only);
    const all = Array.from(sorts.values(), (group) => this.#unite(group));
    this.#united.set(id, all);
    return all;
  }

  #sort(sorts: Map<string, Node[]>, node: Node, sort: string): void {
    const group = sorts.get(sort);
    if (group) group.push(node);
    else sorts.set(sort, [node]);
  }

  #unite(group: readonly Node[]): Node {
    const [first] = group;
    if (group.length === 1 && first) return first;
    const united = unite(
      group,
      samenessOf((node) => this.#canonical.origins.get(node)?.given),
    );
    this.#parts.set(united, group);
    for (const node of group) this.#whole.set(node, united);
    return united;
  }
}

function isBareReference(node: Node): boolean {
  return isReference(node) && !("@type" in node);
}
