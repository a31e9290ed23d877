import type { AnyFields, Reader, Writer } from "./mapping.js";
import type { Node } from "./node.js";

type Fields = { [key: string]: unknown };

/** Writes what the object has of these fields, in the order of the table. */
export function writeFields(object: object, table: AnyFields, node: Node, writer: Writer): void {
  for (const key in table) {
    const value = (object as Fields)[key];
    if (value !== undefined && value !== null) table[key]?.write(value as never, node, writer);
  }
}

/** Reads what the node has of these fields. */
export function readFields(node: Node, table: AnyFields, reader: Reader): Fields {
  const draft: Fields = {};
  for (const key in table) {
    const value = table[key]?.read(node, reader);
    if (value !== undefined) draft[key] = value;
  }
  return draft;
}
