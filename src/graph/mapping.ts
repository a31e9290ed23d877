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
  /** The thing's node, which is filled later, or a reference to it when it stands elsewhere in the document. */
  node(thing: ThingLike): Node;
  /** Once all nodes are written, has the thing's node refer to this one, if this one has an `@id`. */
  pointBack(thing: ThingLike, property: string, node: Node): void;
}

/** The forms of a single value, each of which reading knows in the ways that publishers write it. */
export type Form =
  | "text"
  | "plain"
  | "tagged"
  | "date"
  | "calendar-date"
  | "date-time"
  | "url"
  | "language"
  | "country"
  | "email"
  | "number"
  | "pixels"
  | "flag"
  | "member";

/** What an object cannot be without: a field, or one of several. */
export type Need<T> = (keyof T & string) | readonly (keyof T & string)[];

/** What a value may ask for on its way back. */
export interface Reader {
  /**
   * What the value makes of the items of a property, or of the next one where it holds nothing that the value reads.
   * An item that the value does not claim is left to others; what nobody claims is reported. `undefined` where it claims none.
   */
  all(node: Node, properties: readonly string[], value: Readable): readonly unknown[] | undefined;
  /** What the value makes of the first item that it claims. */
  first(node: Node, properties: readonly string[], value: Readable): unknown;
  /** As {@link first}, of properties that mean the same. */
  any(node: Node, properties: readonly string[], value: Readable): unknown;
  /** The single value in our form; what cannot be brought to it is reported. */
  scalar(value: unknown, form: Form): unknown;
  /** The draft that the value holds or refers to, of one of these types, or of any if none is named. */
  thing(value: unknown, types: readonly string[]): Draft | undefined;
  /** The node that the value is or refers to and that holds all of the pattern. */
  node(value: unknown, pattern: Node): Node | undefined;
  /** The draft, if it has what it cannot be without; what lacks something is reported. */
  complete(draft: { [field: string]: unknown }, needs: readonly Need<never>[], node: Node): unknown;
}

/** The half of a {@link Value} that reads. */
export interface Readable {
  read(value: unknown, reader: Reader): unknown;
}

/** One value, there and back. */
export interface Value<V> extends Readable {
  write(value: V, writer: Writer): unknown;
  /** `undefined` says: this is not one of mine. */
  read(value: unknown, reader: Reader): unknown;
}

/** One field of a thing, there and back. */
export interface Field<V> {
  /** The schema.org properties that it writes and reads, but for `@type` and `additionalType`, which say what a node is. */
  readonly properties: readonly string[];
  /** Properties that are read where those hold nothing. */
  readonly others?: readonly string[] | undefined;
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
  /** What a thing inside of another cannot be without: one that lacks it is left out on reading, and reported. */
  readonly needs?: readonly Need<T>[] | undefined;
  readonly fields: Fields<T>;
}

/** An entity of a type that is not known. */
export interface AnyEntity {
  readonly type: string;
  readonly schemaTypes: readonly string[];
  readonly mark?: string | undefined;
  matches?(node: Node): boolean;
  readonly needs?: readonly Need<never>[] | undefined;
  readonly fields: AnyFields;
}
