import type { AnyFields, Field, Found, Reader, Writer } from "./mapping.js";
import type { Node } from "./node.js";

/** The fields of a table, in the order in which they are written. */
export type FieldList = readonly (readonly [key: string, field: Field<never>])[];

const known = new WeakMap<object, FieldList>();

/** The fields of a table as a list, made once. */
export function fieldsOf(table: object): FieldList {
  let list = known.get(table);
  if (!list) {
    list = Object.entries(table as AnyFields);
    known.set(table, list);
  }
  return list;
}

/** Shows each thing that the object's fields hold. */
export function eachThing(object: object, fields: FieldList, found: Found): void {
  for (const [key, field] of fields) {
    const value = (object as { readonly [key: string]: unknown })[key];
    if (field.each && value !== undefined && value !== null) field.each(value as never, found);
  }
}

/** Writes what the object has of these fields. */
export function writeFields(object: object, fields: FieldList, node: Node, writer: Writer): void {
  for (const [key, field] of fields) {
    const value = (object as { readonly [key: string]: unknown })[key];
    if (value !== undefined && value !== null) field.write(value as never, node, writer);
  }
}

/** Reads what the node has of these fields. */
export function readFields(node: Node, fields: FieldList, reader: Reader): { [key: string]: unknown } {
  const draft: { [key: string]: unknown } = {};
  for (const [key, field] of fields) {
    const value = field.read(node, reader);
    if (value !== undefined) draft[key] = value;
  }
  return draft;
}
