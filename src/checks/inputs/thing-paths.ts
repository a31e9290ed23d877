import type { AnyEntity, Field, ThingLike, Writer } from "../../graph/mapping.js";
import { isNode, type Node, valuesOf } from "../../graph/node.js";
import { jsonPointer, keysOfPointer } from "../../issue/json-pointer.js";

/** Which values of a node's property a field has written. */
interface Written {
  readonly field: string;
  readonly property: string;
  readonly from: number;
  readonly to: number;
  /** Whether each of the field's items has written one value. */
  readonly isItemByItem: boolean;
}

/** What has done its work, for the next thing of the same entities: making one costs as much as writing a thing. */
const idle = new WeakMap<readonly AnyEntity[], ThingPaths>();

/**
 * Notes which field of which thing has written what, so that a place in JSON-LD is a place in the things again. Serves one
 * thing at a time.
 */
export class ThingPaths {
  /** Lends one that nobody else is using, also where a rule checks things of its own meanwhile. */
  static lend(entities: readonly AnyEntity[], use: (paths: ThingPaths) => void): void {
    const own = idle.get(entities) ?? new ThingPaths(entities);
    idle.delete(entities);
    use(own);
    own.#paths.clear();
    own.#things.clear();
    own.#written.clear();
    idle.set(entities, own);
  }

  /** The entities, to be written with. */
  readonly entities: readonly AnyEntity[];
  readonly #paths = new Map<unknown, string>();
  readonly #things = new Map<Node, unknown>();
  readonly #written = new Map<Node, Written[]>();

  constructor(entities: readonly AnyEntity[]) {
    this.entities = entities.map((entity) => ({ ...entity, fields: this.#noted(entity) }));
  }

  /** Notes where everything in the thing stands: what has several places, in that nearest to the top, where it is written. */
  begin(thing: object, path: string): void {
    const waiting: (readonly [object, string])[] = [[thing, path]];
    for (const [object, at] of waiting) {
      if (this.#paths.has(object)) continue;
      this.#paths.set(object, at);
      for (const [key, value] of Object.entries(object)) {
        if (typeof value === "object" && value !== null) waiting.push([value, at + jsonPointer([key])]);
      }
    }
  }

  /** The place in the things that a JSON Pointer into the document means: the field, or the thing that it is part of. */
  pathOf(document: Node, root: object, pointer: string): string {
    this.#things.set(document, root);
    let path = this.#paths.get(root) ?? "";
    let value: unknown = document;
    let fields: readonly Written[] | undefined;
    let property = "";
    for (const key of keysOfPointer(pointer)) {
      if (isNode(value)) {
        const own = this.#written.get(value);
        if (own) {
          path = this.#paths.get(this.#things.get(value)) ?? path;
          [fields, property] = [own, key];
        } else {
          fields = undefined;
        }
        value = value[key];
        if (fields && !Array.isArray(value)) path += fieldOf(fields, property, 0);
      } else if (Array.isArray(value)) {
        value = value[Number(key)];
        if (fields) path += fieldOf(fields, property, Number(key));
      }
    }
    if (Array.isArray(value) && fields) path += fieldOf(fields, property, undefined);
    return isNode(value) ? (this.#paths.get(this.#things.get(value)) ?? path) : path;
  }

  #noted({ fields }: AnyEntity): AnyEntity["fields"] {
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, { ...field, write: this.#noting(name, field) }]),
    );
  }

  #noting(name: string, field: Field<never>): Field<never>["write"] {
    return (value: never, node, writer) => {
      const before = field.properties.map((property) => valuesOf(node, property).length);
      field.write(value, node, this.#watching(writer));
      const written = this.#written.get(node) ?? [];
      this.#written.set(node, written);
      field.properties.forEach((property, at) => {
        const from = before[at] ?? 0;
        const to = valuesOf(node, property).length;
        const items: unknown = value;
        const isItemByItem = Array.isArray(items) && items.length === to - from;
        written.push({ field: name, property, from, to, isItemByItem });
      });
    };
  }

  #watching(writer: Writer): Writer {
    return {
      pointBack: (thing, property, node) => writer.pointBack(thing, property, node),
      node: (thing: ThingLike) => {
        const node = writer.node(thing);
        this.#things.set(node, thing);
        return node;
      },
    };
  }
}

/** The field that has written a value of the property, or, where no value is meant, the one that has written any. */
function fieldOf(fields: readonly Written[], property: string, at: number | undefined): string {
  const of = fields.filter((written) => written.property === property && written.from < written.to);
  const found =
    at === undefined
      ? of.length === 1
        ? of[0]
        : undefined
      : of.find(({ from, to }) => from <= at && at < to);
  if (!found) return "";
  const index = at === undefined || !found.isItemByItem ? "" : `/${at - found.from}`;
  return `/${found.field}${index}`;
}
