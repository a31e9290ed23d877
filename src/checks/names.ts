import type { AnyEntity } from "../graph/mapping.js";
import { type Names, namesOf } from "../reading/names.js";
import { propertyInCase, typeInCase } from "../vocabulary/spelling.js";
import { properties, types } from "../vocabulary/vocabulary.js";

const known = new WeakMap<Names, Names>();

/** The names that these entities read, and all of schema.org's. */
export function vocabularyNames(entities: readonly AnyEntity[]): Names {
  const own = namesOf(entities);
  const before = known.get(own);
  if (before) return before;
  const names: Names = {
    propertyInCase: (name) =>
      properties().has(name) ? undefined : (own.propertyInCase(name) ?? propertyInCase(name)),
    typeInCase: (name) => (types().has(name) ? undefined : (own.typeInCase(name) ?? typeInCase(name))),
    readSuperTypes: (type) => own.readSuperTypes(type),
  };
  known.set(own, names);
  return names;
}
