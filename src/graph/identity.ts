import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { MOST_LEVELS } from "../values/nesting.js";
import { toIri } from "./ids.js";
import type { AnyEntity, ThingLike, Writer } from "./mapping.js";
import type { Node } from "./node.js";
import { writeFields } from "./table.js";

/** One thing of a document, in however many places and objects it was given. */
export interface Identity {
  /** The thing with all its fields. */
  thing: ThingLike;
  /** In how many places it stands. */
  places: number;
  /** The thing that holds it nearest to the top, where it is written in full. */
  readonly home?: Identity | undefined;
  /** Its node, from the moment it is begun. */
  node?: Node;
  /** Its `@id` where it has none of its own but is referred to. */
  blankId?: string;
}

type Fields = { [field: string]: unknown };

/** The things of a document, by their id and by each object that is one of them. */
export type Identities = Map<string | object, Identity>;

/**
 * Finds which of the objects in these things are one thing: the same object, or objects with the same `id`.
 * Objects with the same id are united, field by field; two values for one field are refused.
 * It looks by writing each thing once without keeping what is written: what is asked to be a node is a thing.
 */
export function identify(
  things: readonly ThingLike[],
  entities: ReadonlyMap<string, AnyEntity>,
  base: string | undefined,
): Identities {
  const identities: Identities = new Map();
  const places: { readonly thing: ThingLike; readonly home?: Identity }[] = things.map((thing) => ({
    thing,
  }));

  // Nearest to the top first, so that the first place of a thing is its home.
  for (const { thing, home } of places) {
    const isSeen = identities.has(thing);
    const key = keyOf(thing, base);
    const known = identities.get(key);
    const identity = known ?? { thing, home, places: 0 };
    identity.places++;
    if (isSeen) continue;
    identities.set(key, identity).set(thing, identity);
    const added = known ? unite(known, thing) : thing;
    const finder: Writer = {
      node: (inner) => ({ "": places.push({ thing: inner, home: identity }) }),
      pointBack: () => undefined,
    };
    writeFields(added, entities.get(thing.type)?.fields ?? {}, {}, finder, true);
  }
  return identities;
}

/** What a thing is known by: its `@id`, its id, or the object itself. */
export function keyOf(thing: ThingLike, base: string | undefined): string | object {
  return toIri(thing.id, base) ?? thing.id ?? thing;
}

/** Gives the identity what another object adds to the same thing, and returns that. */
function unite(identity: Identity, other: ThingLike): object {
  const own = identity.thing as ThingLike & Fields;
  const added: Fields = {};
  for (const [field, value] of Object.entries(other)) {
    if (own[field] === undefined) {
      added[field] = value;
      identity.thing = Object.assign({}, own, added) as ThingLike & Fields;
    } else if (value !== undefined && field !== "id" && !isSame(own[field], value)) {
      refuse(
        "graph/conflict",
        `Two things with the id ${showValue(other.id)} differ in their ${field}: ${showValue(own[field])} and ${showValue(value)}. Give one another id.`,
      );
    }
  }
  return added;
}

/** Equality, as deep as things may nest. Also of things with one id: what only the second says would be lost. */
function isSame(a: unknown, b: unknown, level = 0): boolean {
  return (
    a === b ||
    (isFields(a) &&
      isFields(b) &&
      level <= MOST_LEVELS &&
      Object.keys(Object.assign({}, a, b)).every((key) => isSame(a[key], b[key], level + 1)))
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
