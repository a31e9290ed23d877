import type { Entity, ThingLike } from "../graph/mapping.js";
import { refuse } from "../issue/issue.js";

/**
 * An entity of your own: its model type, the schema.org types it is written as and read from, and a field for each
 * key of `T`. A forgotten key does not compile. Hand it over with the others: `{ entities: [...entities, yours] }`.
 *
 * An entity that shares its schema.org type with another needs a `mark`, an address of your own that goes out as
 * `additionalType` and tells it apart on the way back.
 */
export function defineEntity<T extends ThingLike>(entity: Entity<T>): Entity<T> {
  if (entity.schemaTypes.length === 0) {
    refuse("graph/no-schema-type", `The entity ${entity.type} has no schema.org type. Name at least one.`);
  }
  return entity;
}
