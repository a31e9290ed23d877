import type { AnyFields, Field, Table, Value } from "./mapping.js";
import { add, holds, isNode, isPresent, type Node, valuesOf } from "./node.js";
import { readFields, writeFields } from "./table.js";

/** A field with one value. */
export function one<V>(property: string, value: Value<V>): Field<V> {
  const all = many(property, value);
  return {
    properties: all.properties,
    write: (item, node, writer) => all.write([item], node, writer),
    read: (node, reader) => [all.read(node, reader)].flat()[0],
  };
}

/** A field with a list of values; each item of the property that the value does not claim is left to others. */
export function many<V>(property: string, value: Value<V>): Field<readonly V[]> {
  return {
    properties: [property],
    write(items, node, writer) {
      add(node, property, items.map((item) => value.write(item, writer)).filter(isPresent));
    },
    read(node, reader) {
      const drafts = valuesOf(node, property)
        .map((item) => value.read(item, reader))
        .filter((draft) => draft !== undefined);
      return drafts.length > 0 ? drafts : undefined;
    },
  };
}

/** A field whose one value stands in several properties. */
export function inEach<V>(properties: readonly string[], value: Value<V>): Field<V> {
  const fields = properties.map((property) => one(property, value));
  return {
    properties,
    write(item, node, writer) {
      for (const field of fields) field.write(item, node, writer);
    },
    read: (node, reader) =>
      fields.map((field) => field.read(node, reader)).find((draft) => draft !== undefined),
  };
}

/** Fields that have the name of their property. */
export function sameName<V, K extends string>(
  value: Value<V>,
  ...names: readonly K[]
): { [name in K]: Field<V> } {
  return Object.fromEntries(names.map((name) => [name, one(name, value)])) as { [name in K]: Field<V> };
}

/** Texts by language: `{ ar: "…" }` as `{ "@language": "ar", "@value": "…" }`. */
export function byLanguage(property: string): Field<{ readonly [language: string]: string }> {
  return {
    properties: [property],
    write(texts, node) {
      const written = Object.entries(texts).map(([language, text]) => ({
        "@language": language,
        "@value": text,
      }));
      add(node, property, written);
    },
    read(node) {
      const texts = valuesOf(node, property)
        .filter(isNode)
        .filter((item) => typeof item["@language"] === "string" && typeof item["@value"] === "string")
        .map((item) => [item["@language"], item["@value"]]);
      return texts.length > 0 ? Object.fromEntries(texts) : undefined;
    },
  };
}

/**
 * How a node tells each kind: by an address, which is its `additionalType`, or by its `@type`, a name or several.
 * Of several types, the last one tells.
 */
export type KindTable<K extends string> = { readonly [kind in K]: string | readonly string[] };

/** A kind, written over what the entity writes without one. */
export function kinds<K extends string>(table: KindTable<K>): Field<K> {
  return {
    properties: [],
    write(kind, node) {
      const mark = table[kind];
      node[propertyOf(mark)] = typeof mark === "string" ? mark : [...mark];
    },
    read: (node) => kindOf(node, table),
  };
}

/** The kind that a node's `@type` and `additionalType` tell. */
export function kindOf<K extends string>(node: Node, table: KindTable<K>): K | undefined {
  return (Object.keys(table) as K[]).find((kind) => {
    const mark = table[kind];
    return valuesOf(node, propertyOf(mark)).includes([mark].flat().at(-1));
  });
}

/** An address has a colon; the name of a type has none. */
function propertyOf(mark: string | readonly string[]): string {
  return mark.includes(":") ? "additionalType" : "@type";
}

/** A field of a smaller node that stands in a property; the fields that name the same property share that node. */
export function inside<V>(property: string, constants: Node, field: Field<V>): Field<V> {
  return {
    properties: [property],
    write(value, node, writer) {
      const inner = isNode(node[property]) ? node[property] : { ...constants };
      field.write(value, inner, writer);
      node[property] = inner;
    },
    read(node, reader) {
      const inner = valuesOf(node, property)
        .map((value) => reader.resolve(value))
        .find((found) => found && holds(found, constants));
      return inner && field.read(inner, reader);
    },
  };
}

/** Several keys of one object, each to a property of the node that holds the object. */
export function spread<T extends object>(table: Table<T>): Field<T> {
  const fields: AnyFields = table;
  return {
    properties: Object.values(fields).flatMap((field) => field.properties),
    write: (object, node, writer) => writeFields(object, fields, node, writer),
    read(node, reader) {
      const draft = readFields(node, fields, reader);
      return Object.keys(draft).length > 0 ? draft : undefined;
    },
  };
}
