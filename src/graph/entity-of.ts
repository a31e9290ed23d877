import type { AnyEntity } from "./mapping.js";
import { type Node, typesOf, valuesOf } from "./node.js";

/** The entity of a model type; of several, the one that stands last in the list. */
export function entityOfType(type: string, entities: readonly AnyEntity[]): AnyEntity | undefined {
  return entities.findLast((entity) => entity.type === type);
}

/** The entity that a node is of; of several, the one that stands last in the list. */
export function entityOfNode(node: Node, entities: readonly AnyEntity[]): AnyEntity | undefined {
  const types = typesOf(node);
  return entities.findLast(
    (entity) =>
      types.some((type) => entity.schemaTypes.includes(type)) &&
      (entity.matches?.(node) ??
        (entity.mark === undefined || valuesOf(node, "additionalType").includes(entity.mark))),
  );
}
