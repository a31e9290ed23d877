import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { MOST_LEVELS } from "../values/nesting.js";
import type { ThingLike } from "./mapping.js";
import type { Node } from "./node.js";

/** One thing of a document, in however many places and objects it was given. */
export interface Identity {
  /** The thing with all its fields. */
  thing: ThingLike;
  readonly iri: string | undefined;
  /** Its `@id`: its IRI, or a blank one from the moment that it is referred to. */
  id: string | undefined;
  /** Its node, from the moment that its first place is met, and how deep that is. */
  node?: Node | undefined;
  level: number;
  /** Its node holds what it said until now. */
  isWritten: boolean;
}

type Fields = { [field: string]: unknown };

/** Gives the identity what another object adds to the same thing, and returns that, if it is anything. */
export function unite(identity: Identity, other: ThingLike): ThingLike | undefined {
  const own = identity.thing as ThingLike & Fields;
  const said = other as ThingLike & Fields;
  let added: Fields | undefined;
  for (const field of Object.keys(said)) {
    const value = said[field];
    if (value === undefined || field === "id") continue;
    if (own[field] === undefined) {
      added ??= { type: own.type };
      added[field] = value;
    } else if (!isSame(own[field], value)) {
      refuse(
        "graph/conflict",
        `Two things with the id ${showValue(other.id)} differ in their ${field}: ${showValue(own[field])} and ${showValue(value)}. Give one another id.`,
      );
    }
  }
  if (added) identity.thing = Object.assign({}, own, added);
  return added as ThingLike | undefined;
}

/** Equality, as deep as things may nest. Also of things with one id: what only the second says would be lost. */
function isSame(a: unknown, b: unknown, level = 0): boolean {
  if (a === b) return true;
  if (!isFields(a) || !isFields(b) || level > MOST_LEVELS) return false;
  for (const key in a) if (!isSame(a[key], b[key], level + 1)) return false;
  for (const key in b) if (a[key] === undefined && b[key] !== undefined) return false;
  return true;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
