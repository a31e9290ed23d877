import type { AnyEntity } from "./mapping.js";
import { type Node, typesOf } from "./node.js";

/** A list of entities, ready to be asked. */
export interface EntityIndex {
  /** By the model's type. */
  readonly byType: ReadonlyMap<string, AnyEntity>;
  /** The entity that a node is of; of several, the one that stands last in the list. */
  entityOf(node: Node): AnyEntity | undefined;
}

const known = new WeakMap<readonly AnyEntity[], EntityIndex>();

/** Prepares a list of entities, once for each list. A later entity takes precedence over an earlier one. */
export function indexEntities(entities: readonly AnyEntity[]): EntityIndex {
  const before = known.get(entities);
  if (before) return before;
  const lastFirst = [...entities].reverse();
  const index: EntityIndex = {
    byType: new Map(entities.map((entity) => [entity.type, entity])),
    entityOf(node) {
      const types = typesOf(node);
      return lastFirst.find(
        (entity) =>
          types.some((type) => entity.schemaTypes.includes(type)) &&
          (entity.matches?.(node) ?? isMarked(node, entity)),
      );
    },
  };
  known.set(entities, index);
  return index;
}

function isMarked(node: Node, { mark }: AnyEntity): boolean {
  return mark === undefined || [node.additionalType].flat().includes(mark);
}
