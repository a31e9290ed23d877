import type { Field, Table, Value } from "./mapping.js";
import { add, holds, isEmpty, isNode, type Node, typesOf, valuesOf } from "./node.js";
import { eachThing, fieldsOf, readFields, writeFields } from "./table.js";

/** A field with one value. */
export function one<V>(property: string, value: Value<V>): Field<V> {
  return {
    properties: [property],
    ...(value.each && { each: value.each }),
    write(item, node, writer) {
      const written = value.write(item, writer);
      if (!isEmpty(written)) add(node, property, written);
    },
    read(node, reader) {
      for (const item of valuesOf(node, property)) {
        const draft = value.read(item, reader);
        if (draft !== undefined) return draft;
      }
      return undefined;
    },
  };
}

/** A field with a list of values; each item of the property that the value does not claim is left to others. */
export function many<V>(property: string, value: Value<V>): Field<readonly V[]> {
  return {
    properties: [property],
    each(items, found) {
      if (value.each) for (const item of items) value.each(item, found);
    },
    write(items, node, writer) {
      for (const item of items) {
        const written = value.write(item, writer);
        if (!isEmpty(written)) add(node, property, written);
      }
    },
    read(node, reader) {
      const drafts = valuesOf(node, property)
        .map((item) => value.read(item, reader))
        .filter((draft) => draft !== undefined);
      return drafts.length > 0 ? drafts : undefined;
    },
  };
}

/** Texts by language: `{ ar: "…" }` as `{ "@language": "ar", "@value": "…" }`. */
export function byLanguage(property: string): Field<{ readonly [language: string]: string }> {
  return {
    properties: [property],
    write(texts, node) {
      for (const [language, text] of Object.entries(texts)) {
        if (!isEmpty(text)) add(node, property, { "@language": language, "@value": text });
      }
    },
    read(node) {
      const texts = new Map<string, unknown>();
      for (const item of valuesOf(node, property)) {
        if (typeof item !== "object" || item === null) continue;
        const { "@language": language, "@value": text } = item as Node;
        if (typeof language === "string" && typeof text === "string" && !texts.has(language))
          texts.set(language, text);
      }
      return texts.size > 0 ? Object.fromEntries(texts) : undefined;
    },
  };
}

/** What a node of each kind holds: an `@type`, an `additionalType`, or both. Of several types, the last one tells. */
export type KindTable<K extends string> = { readonly [kind in K]: Node };

/** A kind, written over what the entity writes without one. */
export function kinds<K extends string>(table: KindTable<K>): Field<K> {
  const hasMark = Object.values<Node>(table).some((marks) => "additionalType" in marks);
  return {
    properties: hasMark ? ["additionalType"] : [],
    write(kind, node) {
      Object.assign(node, table[kind]);
    },
    read: (node) => kindOf(node, table),
  };
}

/** The kind that a node's `@type` and `additionalType` tell. */
export function kindOf<K extends string>(node: Node, table: KindTable<K>): K | undefined {
  return (Object.keys(table) as K[]).find((kind) => holds(node, telling(table[kind])));
}

/** A field of a smaller node that stands in a property; the fields that name the same property share that node. */
export function inside<V>(property: string, constants: Node, field: Field<V>): Field<V> {
  return {
    properties: [property],
    ...(field.each && { each: field.each }),
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
  const fields = fieldsOf(table);
  return {
    properties: fields.flatMap(([, field]) => field.properties),
    each: (object, found) => eachThing(object, fields, found),
    write: (object, node, writer) => writeFields(object, fields, node, writer),
    read(node, reader) {
      const draft = readFields(node, fields, reader);
      return Object.keys(draft).length > 0 ? draft : undefined;
    },
  };
}

function telling(marks: Node): Node {
  const type = typesOf(marks).at(-1);
  return type === undefined ? marks : { ...marks, "@type": type };
}
