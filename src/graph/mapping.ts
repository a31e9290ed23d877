import type { Node } from "./node.js";

/** What every thing has: its type, and perhaps a name for others to refer to it. */
export interface ThingLike {
  readonly type: string;
  /** An absolute IRI, or a local name that goes out as `<base>#name`. */
  readonly id?: string | undefined;
}

/** What reading makes of a node: shaped like a thing, not yet proven to be one. Its schema proves it. */
export type Draft = { readonly type: string; readonly [field: string]: unknown };

/** What a value may ask for on its way out. */
export interface Writer {
  /** The thing's node, or a reference to it when it stands elsewhere in the document. */
  node(thing: ThingLike): Node;
  /** Once all nodes are written, has the thing's node refer to this one, if this one has an `@id`. */
  pointBack(thing: ThingLike, property: string, node: Node): void;
}

/** What a value may ask for on its way back. */
export interface Reader {
  /** The draft, of one of these types or of any, that the value holds or refers to; `undefined` for anything else. */
  thing(value: unknown, types?: readonly string[]): Draft | undefined;
  /** The node that the value is or refers to. */
  resolve(value: unknown): Node | undefined;
  /** The node's `@id` as the model has it: a local name under the reader's base, or an absolute IRI. */
  id(node: Node): string | undefined;
}

/** One value, there and back. */
export interface Value<V> {
  write(value: V, writer: Writer): unknown;
  /** `undefined` says: this is not one of mine. */
  read(value: unknown, reader: Reader): unknown;
}

/** One field of a thing, there and back. */
export interface Field<V> {
  /** The schema.org properties that it writes and reads, but for `@type` and `additionalType`, which say what a node is. */
  readonly properties: readonly string[];
  write(value: V, node: Node, writer: Writer): void;
  /** `undefined` says: the node does not have it. */
  read(node: Node, reader: Reader): unknown;
}

/** A field for each key of `T`. A missing one does not compile. */
export type Table<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/** The table of a thing, whose `type` and `id` the graph itself sees to. */
export type Fields<T> = Table<Omit<T, "type" | "id">>;

/** Fields of a thing that is not known. */
export type AnyFields = { readonly [field: string]: Field<never> };

/** How a thing of type `T` becomes a node of schema.org, and the node a thing. */
export interface Entity<T extends ThingLike> {
  readonly type: T["type"];
  /** The schema.org types that are read; the first is written, unless a field says better. */
  readonly schemaTypes: readonly string[];
  /**
   * An `additionalType` that tells these nodes from others of the same type. A kind that is an address takes its place:
   * an entity with such kinds says in `matches` which addresses are its own.
   */
  readonly mark?: string | undefined;
  /** Which nodes of these types are meant: those that bear the mark, or all of them, when it is missing. */
  matches?(node: Node): boolean;
  readonly fields: Fields<T>;
}

/** An entity of a type that is not known. */
export interface AnyEntity {
  readonly type: string;
  readonly schemaTypes: readonly string[];
  readonly mark?: string | undefined;
  matches?(node: Node): boolean;
  readonly fields: AnyFields;
}
