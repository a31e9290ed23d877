import { type JsonObject, objectsOf, typesOf } from "../vocabulary/documents.js";

/** By `PersonLeaf`, the properties that were written on such nodes. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** An agent of whom the source does not say what it is has no type: its properties are those of every thing. */
const UNTYPED = "Thing";

/** Which properties stand on nodes of which types, anywhere in these documents. */
export function pairsOf(documents: Iterable<JsonObject>): Pairs {
  const pairs = new Map<string, Set<string>>();
  for (const document of documents) {
    for (const [object, holder] of objectsOf(document)) {
      if ("@graph" in object || "@value" in object) continue;
      const leaf = leafOf(object, holder);
      const properties = pairs.get(leaf) ?? new Set();
      pairs.set(leaf, properties);
      for (const key of Object.keys(object)) if (!key.startsWith("@")) properties.add(key);
    }
  }
  return pairs;
}

/**
 * The node's type in schema-dts. Of several types, a property may be known to any. A Role also has the property that
 * it stands in, which schema-dts takes as a parameter.
 */
function leafOf(node: JsonObject, holder: string): string {
  const types = typesOf(node);
  return (types.length > 0 ? types : [UNTYPED])
    .map((type) =>
      type.endsWith("Role") ? `keyof schema.${type}Leaf<unknown, "${holder}">` : `keyof schema.${type}Leaf`,
    )
    .join(" | ");
}

/** A TypeScript file with a line for each pair, that compiles if schema-dts knows them all. */
export function pairsFile(pairs: Pairs): string {
  const lines = [...pairs].flatMap(([leaf, properties]) =>
    [...properties].map((property) => `"${property}" satisfies ${leaf};`),
  );
  return ['import type * as schema from "schema-dts";', ...lines.sort(), ""].join("\n");
}
