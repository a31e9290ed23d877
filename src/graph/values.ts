import type { Table, ThingLike, Value } from "./mapping.js";
import { holds, isEmpty, isNode, type Node, valuesOf } from "./node.js";
import { eachThing, fieldsOf, readFields, writeFields } from "./table.js";

/** Text without a language of its own: it is in the language of the document. */
export const text: Value<string> = {
  write: (value) => value,
  read(value) {
    if (typeof value === "string") return value;
    return isNode(value) && !("@language" in value) && typeof value["@value"] === "string"
      ? value["@value"]
      : undefined;
  },
};

/** An address. */
export const url: Value<string> = text;

/** A date, as it stands. */
export const date: Value<string> = text;

/** A number. */
export const number: Value<number> = {
  write: (value) => value,
  read: (value) => (typeof value === "number" ? value : undefined),
};

/** True or false. */
export const flag: Value<boolean> = {
  write: (value) => value,
  read: (value) => (typeof value === "boolean" ? value : undefined),
};

const SCHEMA_ORG = "https://schema.org/";

/** A word of ours for a member of a schema.org enumeration. Written as an address, read with or without it. */
export function term<K extends string>(table: { readonly [word in K]: string }): Value<K> {
  const words = new Map(Object.entries<string>(table).map(([word, member]) => [member, word]));
  return {
    write: (word) => SCHEMA_ORG + table[word],
    read: (value) =>
      typeof value === "string" ? words.get(value.replace(/^https?:\/\/schema\.org\//, "")) : undefined,
  };
}

/** A thing of one of these types, or of any type that is known: its node, or a reference to it. */
export function thing<T extends ThingLike>(...types: readonly T["type"][]): Value<T> {
  return {
    each: (value, found) => found(value),
    write: (value, writer) => writer.node(value),
    read: (value, reader) => reader.thing(value, types.length > 0 ? types : undefined),
  };
}

/** A list where one value is asked for. */
export function list<V>(value: Value<V>): Value<readonly V[]> {
  return {
    each(items, found) {
      if (value.each) for (const item of items) value.each(item, found);
    },
    write(items, writer) {
      const written = items.map((item) => value.write(item, writer));
      return written.length === 1 ? written[0] : written;
    },
    read: (items, reader) => {
      const drafts = [items].flat().map((item) => value.read(item, reader));
      return drafts.includes(undefined) ? undefined : drafts;
    },
  };
}

/** An object that is no thing of its own, as a node that holds the given constants and what the table writes. */
export function part<T extends object>(constants: Node, table: Table<T>): Value<T> {
  const fields = fieldsOf(table);
  return {
    each: (object, found) => eachThing(object, fields, found),
    write(object, writer) {
      const node = { ...constants };
      writeFields(object, fields, node, writer);
      return node;
    },
    read(value, reader) {
      const node = reader.resolve(value);
      return node && holds(node, constants) ? readFields(node, fields, reader) : undefined;
    },
  };
}

/** A value as the one property of a node that holds the given constants. */
export function wrapped<V>(constants: Node, property: string, value: Value<V>): Value<V> {
  return {
    ...(value.each && { each: value.each }),
    write(item, writer) {
      const written = value.write(item, writer);
      return isEmpty(written) ? undefined : { ...constants, [property]: written };
    },
    read(item, reader) {
      const node = reader.resolve(item);
      if (!node || !holds(node, constants)) return undefined;
      const items = valuesOf(node, property);
      return value.read(items.length > 1 ? items : items[0], reader);
    },
  };
}
