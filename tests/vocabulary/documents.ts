import { type AnyEntity, entities, type ThingLike, toJsonLd } from "../../src/jsonld.js";

/** A JSON-LD object. */
export type JsonObject = { readonly [key: string]: unknown };

export const BASE = "https://newsgraph.example/page";

/** The documents that these things are written as: each nested and as a graph. */
export function write(
  things: readonly ThingLike[],
  using: readonly AnyEntity[] = entities,
): readonly JsonObject[] {
  const options = { base: BASE, entities: using };
  return things.flatMap((thing): JsonObject[] => [
    toJsonLd(thing, options),
    { ...toJsonLd([thing], options) },
  ]);
}

/** Every object of a document, itself first, with the property that holds it. */
export function* objectsOf(value: unknown, holder = ""): Generator<[object: JsonObject, holder: string]> {
  if (Array.isArray(value)) {
    for (const item of value) yield* objectsOf(item, holder);
  } else if (isObject(value)) {
    yield [value, holder];
    for (const [key, item] of Object.entries(value)) yield* objectsOf(item, key);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The types of a node, as they stand. */
export function typesOf(node: JsonObject): string[] {
  return [node["@type"]].flat().filter((type) => typeof type === "string");
}
