import { checkEntities } from "../graph/entity-of.js";
import type { AnyEntity } from "../graph/mapping.js";
import { knownTypeNamed, superTypes } from "./subtypes.js";

/** The names that these entities read, and how those of schema.org lead to them. */
export interface Names {
  /** The property of this name in another case, if one is read. */
  propertyInCase(name: string): string | undefined;
  /** The type of this name in another case. */
  typeInCase(name: string): string | undefined;
  /** The types that are read and that a type which is not is a kind of: the nearest of each branch. */
  readSuperTypes(type: string): readonly string[];
}

const known = new WeakMap<readonly AnyEntity[], Names>();

/** The names of a list of entities, found once. */
export function namesOf(entities: readonly AnyEntity[]): Names {
  const before = known.get(entities);
  if (before) return before;
  const names = findNames(entities);
  known.set(entities, names);
  return names;
}

function findNames(entities: readonly AnyEntity[]): Names {
  checkEntities(entities);
  const properties = new Set(
    entities.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ properties: own, others = [] }) => [...own, ...others]),
    ),
  );
  const types = new Set(entities.flatMap(({ schemaTypes }) => schemaTypes));
  const propertyByLower = byLowerCase(properties);
  const typeByLower = byLowerCase(types);
  const supers = new Map<string, readonly string[]>();
  return {
    propertyInCase: (name) => (properties.has(name) ? undefined : propertyByLower.get(name.toLowerCase())),
    typeInCase: (name) =>
      types.has(name)
        ? undefined
        : (typeByLower.get(name.toLowerCase()) ?? otherCase(name, knownTypeNamed(name))),
    readSuperTypes(type) {
      if (types.has(type)) return [];
      const before = supers.get(type);
      if (before) return before;
      const read = superTypes(type).filter((superType) => types.has(superType));
      const nearest = read.filter((one) => !read.some((other) => superTypes(other).includes(one)));
      if (supers.size < 1000) supers.set(type, nearest);
      return nearest;
    },
  };
}

function byLowerCase(names: Iterable<string>): ReadonlyMap<string, string> {
  return new Map(Array.from(names, (name) => [name.toLowerCase(), name]));
}

function otherCase(name: string, right: string | undefined): string | undefined {
  return right === name ? undefined : right;
}
