import { spread } from "./fields.js";
import type { Field, Form, Need, Table, ThingLike, Value } from "./mapping.js";
import type { Node } from "./node.js";

/** A single value as it stands; what forms reading knows of it is for the reader to say. */
function scalar<V>(form: Form): Value<V> {
  return { write: (value) => value, read: (value, reader) => reader.scalar(value, form) };
}

/** Text. */
export const text: Value<string> = scalar("text");

/** Text without a language of its own, in a property that holds texts by language as well. */
export const plainText: Value<string> = scalar("plain");

/** A date with the precision it has. */
export const date: Value<string> = scalar("date");

/** A date without a time. */
export const calendarDate: Value<string> = scalar("calendar-date");

/** A date with its time. */
export const dateTime: Value<string> = scalar("date-time");

/** A web address. */
export const url: Value<string> = scalar("url");

/** A BCP 47 language tag. */
export const language: Value<string> = scalar("language");

/** An ISO 3166-1 alpha-2 country code. */
export const countryCode: Value<string> = scalar("country");

/** An email address. */
export const email: Value<string> = scalar("email");

/** A number. */
export const number: Value<number> = scalar("number");

/** A number of pixels. schema.org wants a Distance: a number with its unit. */
export const pixels: Value<number> = {
  write: (value) => `${value} px`,
  read: (value, reader) => reader.scalar(value, "pixels"),
};

/** True or false. */
export const flag: Value<boolean> = scalar("flag");

/** A word of ours for a member of a schema.org enumeration. Written as an address, read with or without it. */
export function term<K extends string>(table: { readonly [word in K]: string }): Value<K> {
  return {
    write: (word) => `https://schema.org/${table[word]}`,
    read(value, reader) {
      const member = reader.scalar(value, "member");
      return (Object.keys(table) as K[]).find((word) => table[word] === member);
    },
  };
}

/** A thing of one of these types, or of any type that is known: its node, or a reference to it. */
export function thing<T extends ThingLike>(...types: readonly T["type"][]): Value<T> {
  return {
    write: (value, writer) => writer.node(value),
    read: (value, reader) => reader.thing(value, types),
  };
}

/** What a node of our own making holds besides the value: its type alone, or its type and what tells it from others. */
export type Constants = string | Node;

/**
 * An object that is no thing of its own, as a node that holds the constants and what the table writes. One that lacks
 * what it needs is not read.
 */
export function part<T extends object>(
  constants: Constants,
  table: Table<T>,
  ...needs: readonly Need<T>[]
): Value<T> {
  return wrapped(constants, spread(table, ...needs));
}

/** A value as the one field of a node that holds the constants. */
export function wrapped<V>(constants: Constants, field: Field<V>): Value<V> {
  const start = typeof constants === "string" ? { "@type": constants } : constants;
  return {
    write(value, writer) {
      const node = Object.assign({}, start);
      field.write(value, node, writer);
      return node;
    },
    read(value, reader) {
      const node = reader.node(value, start);
      return node && field.read(node, reader);
    },
  };
}
