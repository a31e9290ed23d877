import type { AnyFields, Field, Need, Table, Value } from "./mapping.js";
import { add, isNode, isPresent, type Node, valuesOf } from "./node.js";
import { readFields, writeFields } from "./table.js";

/** A field with one value, read from one of the other properties where its own holds none. */
export function one<V>(property: string, value: Value<V>, ...others: readonly string[]): Field<V> {
  const properties = [property];
  return {
    properties,
    others,
    write: (item, node, writer) => add(node, property, value.write(item, writer)),
    read: (node, reader) => reader.first(node, properties.concat(others), value),
  };
}

/** A field with a list of values; each item of the property that the value does not claim is left to others. */
export function many<V>(
  property: string,
  value: Value<V>,
  ...others: readonly string[]
): Field<readonly V[]> {
  const properties = [property];
  return {
    properties,
    others,
    write: (items, node, writer) =>
      add(node, property, items.map((item) => value.write(item, writer)).filter(isPresent)),
    read: (node, reader) => reader.all(node, properties.concat(others), value),
  };
}

/** A field whose one value stands in several properties. */
export function inEach<V>(properties: readonly string[], value: Value<V>): Field<V> {
  return {
    properties,
    write(item, node, writer) {
      for (const property of properties) add(node, property, value.write(item, writer));
    },
    read: (node, reader) => reader.any(node, properties, value),
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
    read(node, reader) {
      const texts = reader.all(node, [property], { read: (value) => reader.scalar(value, "tagged") });
      return texts && Object.fromEntries(texts as [language: string, text: string][]);
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
      const inner = isNode(node[property]) ? node[property] : Object.assign({}, constants);
      field.write(value, inner, writer);
      node[property] = inner;
    },
    read: (node, reader) =>
      reader.first(node, [property], {
        read(value) {
          const inner = reader.node(value, constants);
          return inner && field.read(inner, reader);
        },
      }),
  };
}

/** Several keys of one object, each to a property of the node that holds the object. */
export function spread<T extends object>(table: Table<T>, ...needs: readonly Need<T>[]): Field<T> {
  const fields: AnyFields = table;
  return {
    properties: Object.values(fields).flatMap((field) => field.properties),
    write: (object, node, writer) => writeFields(object, fields, node, writer),
    read: (node, reader) => reader.complete(readFields(node, fields, reader), needs, node),
  };
}
