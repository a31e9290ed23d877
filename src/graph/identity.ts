import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import type { EntityIndex } from "./entity-index.js";
import type { ThingLike } from "./mapping.js";
import type { Node } from "./node.js";
import { eachThing, fieldsOf } from "./table.js";

/** One thing of a document, in however many places and objects it was given. */
export interface Identity {
  /** The thing with all its fields. */
  thing: ThingLike;
  /** In how many places it stands. */
  places: number;
  /** The thing that holds it nearest to the top, where it is written in full. */
  readonly home: Identity | undefined;
  /** Its node, from the moment it is begun. */
  node?: Node;
  /** Its `@id` where it has none of its own but is referred to. */
  blankId?: string;
}

type Fields = { readonly [field: string]: unknown };

/** The things of a document, by their id, or by the object itself where there is none. */
export type Identities = Map<string | object, Identity>;

/**
 * Finds which of the objects in these things are one thing: the same object, or objects with the same `id`.
 * Objects with the same id are united, field by field; two values for one field are refused.
 */
export function identify(things: readonly ThingLike[], { byType }: EntityIndex): Identities {
  const identities: Identities = new Map();
  const seen = new Set<object>();
  const places: { readonly thing: ThingLike; readonly home: Identity | undefined }[] = [];
  for (const thing of things) places.push({ thing, home: undefined });

  // Nearest to the top first, so that the first place of a thing is its home.
  for (const { thing, home } of places) {
    const key = thing.id ?? thing;
    const known = identities.get(key);
    const identity: Identity = known ?? { thing, places: 0, home };
    identity.places++;
    if (!known) identities.set(key, identity);
    if (seen.has(thing)) continue;
    seen.add(thing);
    const added = known ? unite(known, thing) : thing;
    const entity = byType.get(thing.type);
    if (entity)
      eachThing(added, fieldsOf(entity.fields), (inner) => places.push({ thing: inner, home: identity }));
  }
  return identities;
}

/** Gives the identity what another object adds to the same thing, and returns that. */
function unite(identity: Identity, other: ThingLike): object {
  const fields: Fields = { ...identity.thing };
  const added: { [field: string]: unknown } = {};
  for (const [field, value] of Object.entries(other)) {
    if (value === undefined) continue;
    if (fields[field] === undefined) {
      added[field] = value;
    } else if (!isSame(fields[field], value)) {
      const both = `${showValue(fields[field])} and ${showValue(value)}`;
      refuse(
        "graph/conflicting-thing",
        `Two things have the id ${showValue(other.id)}, but their ${field} differs: ${both}. Give one of them another id, or both the same ${field}.`,
      );
    }
  }
  identity.thing = { ...identity.thing, ...added };
  return added;
}

/** Deeper differences are not looked for; such things are refused by their schemas anyway. */
const DEEPEST = 100;

/** Deep equality; things that share an id are the same. */
function isSame(a: unknown, b: unknown, level = 0): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || level > DEEPEST)
    return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const { id } = a as Partial<ThingLike>;
  if (id !== undefined && id === (b as Partial<ThingLike>).id) return true;
  const keys = definedKeys(a);
  return (
    keys.length === definedKeys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame((a as Fields)[key], (b as Fields)[key], level + 1))
  );
}

function definedKeys(object: object): string[] {
  return Object.keys(object).filter((key) => (object as Fields)[key] !== undefined);
}
