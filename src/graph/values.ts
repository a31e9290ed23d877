import type { AnyFields, Table, ThingLike, Value } from "./mapping.js";
import { holds, isNode, isPresent, type Node, valuesOf } from "./node.js";
import { readFields, writeFields } from "./table.js";

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

/** For the graph, addresses and dates are texts as they stand; what form they have is for the schemas to say. */
export { text as date, text as url };

function scalar<V>(type: string): Value<V> {
  return { write: (value) => value, read: (value) => (typeof value === type ? value : undefined) };
}

/** A number. */
export const number: Value<number> = scalar("number");

/** True or false. */
export const flag: Value<boolean> = scalar("boolean");

const SCHEMA_ORG = "https://schema.org/";

/** A word of ours for a member of a schema.org enumeration. Written as an address, read with or without it. */
export function term<K extends string>(table: { readonly [word in K]: string }): Value<K> {
  return {
    write: (word) => SCHEMA_ORG + table[word],
    read(value) {
      const member = typeof value === "string" && value.replace(/^https?:\/\/schema\.org\//, "");
      return (Object.keys(table) as K[]).find((word) => table[word] === member);
    },
  };
}

/** A thing of one of these types, or of any type that is known: its node, or a reference to it. */
export function thing<T extends ThingLike>(...types: readonly T["type"][]): Value<T> {
  return {
    write: (value, writer) => writer.node(value),
    read: (value, reader) => reader.thing(value, types.length > 0 ? types : undefined),
  };
}

/** A list where one value is asked for. */
export function list<V>(value: Value<V>): Value<readonly V[]> {
  return {
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

/** What a node of our own making holds besides the value: its type alone, or its type and what tells it from others. */
export type Constants = string | Node;

function asNode(constants: Constants): Node {
  return typeof constants === "string" ? { "@type": constants } : constants;
}

/** An object that is no thing of its own, as a node that holds the constants and what the table writes. */
export function part<T extends object>(constants: Constants, table: Table<T>): Value<T> {
  const fields: AnyFields = table;
  const start = asNode(constants);
  return {
    write(object, writer) {
      const node = { ...start };
      writeFields(object, fields, node, writer);
      return node;
    },
    read(value, reader) {
      const node = reader.resolve(value);
      return node && holds(node, start) ? readFields(node, fields, reader) : undefined;
    },
  };
}

/** A value as the one property of a node that holds the constants. */
export function wrapped<V>(constants: Constants, property: string, value: Value<V>): Value<V> {
  const start = asNode(constants);
  return {
    write(item, writer) {
      const written = value.write(item, writer);
      return isPresent(written) ? { ...start, [property]: written } : undefined;
    },
    read(item, reader) {
      const node = reader.resolve(item);
      if (!node || !holds(node, start)) return undefined;
      const items = valuesOf(node, property);
      return value.read(items.length > 1 ? items : items[0], reader);
    },
  };
}
