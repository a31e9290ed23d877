import { jsonPointer } from "../issue/json-pointer.js";
import { isNode, type Node, typesOf, valuesOf } from "./node.js";

/** The nodes of a JSON-LD document, findable by their `@id`. */
export interface JsonLdDocument {
  /** The nodes that stand by themselves: the members of a graph or of a list, or the one node. */
  readonly top: readonly Node[];
  /** The node that a reference means: one that says something under its `@id` and, if the reference has types, has them. */
  target(reference: Node): Node | undefined;
  /** Where a node stands, as a JSON Pointer. */
  pathOf(node: Node): string;
}

/** Where an object was found: under a key of another, or at the root. */
interface Place {
  readonly holder: object | undefined;
  readonly key: string | number;
}

/** Looks once at every object of a value that is known not to nest too deep. */
export function openDocument(value: unknown): JsonLdDocument {
  const places = new Map<object, Place>();
  const byId = new Map<string, Node[]>();
  visit(value, undefined, "");

  function visit(item: unknown, holder: object | undefined, key: string | number): void {
    if (typeof item !== "object" || item === null || places.has(item)) return;
    places.set(item, { holder, key });
    if (Array.isArray(item)) {
      item.forEach((member, at) => {
        visit(member, item, at);
      });
      return;
    }
    const node = item as Node;
    const id = node["@id"];
    if (typeof id === "string" && !isBareReference(node)) {
      const others = byId.get(id);
      if (others) others.push(node);
      else byId.set(id, [node]);
    }
    for (const name of Object.keys(node)) visit(node[name], node, name);
  }

  return {
    top: topNodes(value),
    target(reference) {
      const types = typesOf(reference);
      let other: Node | undefined;
      for (const node of byId.get(String(reference["@id"])) ?? []) {
        if (!types.every((type) => typesOf(node).includes(type))) continue;
        if (!isReference(node)) return node;
        other ??= node;
      }
      return other;
    },
    pathOf(node) {
      const path: (string | number)[] = [];
      for (let place = places.get(node); place?.holder; place = places.get(place.holder))
        path.unshift(place.key);
      return jsonPointer(path);
    },
  };
}

/** True for a node that says nothing but which node is meant, and perhaps its type. */
export function isReference(node: Node): boolean {
  return (
    typeof node["@id"] === "string" && Object.keys(node).every((key) => key === "@id" || key === "@type")
  );
}

function isBareReference(node: Node): boolean {
  return isReference(node) && !("@type" in node);
}

function topNodes(value: unknown): Node[] {
  return [value]
    .flat(Number.POSITIVE_INFINITY)
    .filter(isNode)
    .flatMap((node) => ("@graph" in node ? [...valuesOf(node, "@graph").filter(isNode)] : [node]));
}
