import type { AnyEntity, Field } from "../../src/jsonld.js";

/** Entities that note what is written by them. */
export interface RecordedEntities {
  readonly entities: readonly AnyEntity[];
  /** The entity that each node is of. A node that says nothing of its entity's fields is not among them. */
  readonly entityOf: ReadonlyMap<object, AnyEntity>;
  /** By `Article.headline`, the properties that the field has written on its node. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The same entities, with each field noting the node that it writes to and what it changes there. */
export function recordEntities(entities: readonly AnyEntity[]): RecordedEntities {
  const entityOf = new Map<object, AnyEntity>();
  const written = new Map<string, Set<string>>();
  return {
    entities: entities.map((entity) => ({ ...entity, fields: recordFields(entity) })),
    entityOf,
    written,
  };

  function recordFields(entity: AnyEntity): AnyEntity["fields"] {
    return Object.fromEntries(
      Object.entries(entity.fields).map(([key, field]) => {
        const changed = new Set<string>();
        written.set(`${entity.type}.${key}`, changed);
        const recorded: Field<never> = {
          ...field,
          write(value, node, writer) {
            const before = { ...node };
            field.write(value, node, writer);
            for (const name of Object.keys(node)) if (node[name] !== before[name]) changed.add(name);
            entityOf.set(node, entity);
          },
        };
        return [key, recorded];
      }),
    );
  }
}
