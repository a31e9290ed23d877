import { type Node, valuesOf } from "../graph/node.js";

/** What was asked for and taken of the nodes that were read. */
export class Claims {
  readonly #nodes = new Map<Node, Map<string, Set<number>>>();

  /** Notes that a property was asked for. */
  ask(node: Node, property: string): void {
    this.#of(node, property);
  }

  /** Notes that an item of a property was taken, or that its fate has been told. */
  take(node: Node, property: string, at: number): void {
    this.#of(node, property).add(at);
  }

  /** True for a node of which something was asked. */
  has(node: Node): boolean {
    return this.#nodes.has(node);
  }

  /** Visits what nobody took: an item of a property that was asked for, or a whole property that never was. */
  eachLeft(
    onItem: (node: Node, property: string, item: unknown) => void,
    onProperty: (node: Node, property: string) => void,
  ): void {
    for (const [node, asked] of this.#nodes) {
      for (const property of Object.keys(node)) {
        if (property.startsWith("@") || property === "additionalType") continue;
        const taken = asked.get(property);
        if (taken) {
          valuesOf(node, property).forEach((item, at) => {
            if (!taken.has(at)) onItem(node, property, item);
          });
        } else {
          onProperty(node, property);
        }
      }
    }
  }

  #of(node: Node, property: string): Set<number> {
    let properties = this.#nodes.get(node);
    if (properties === undefined) {
      properties = new Map();
      this.#nodes.set(node, properties);
    }
    let taken = properties.get(property);
    if (taken === undefined) {
      taken = new Set();
      properties.set(property, taken);
    }
    return taken;
  }
}
