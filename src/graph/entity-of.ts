import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import type { AnyEntity } from "./mapping.js";
import { type Node, typesOf, valuesOf } from "./node.js";

/** Refuses what is no list of entities. */
export function checkEntities(entities: readonly AnyEntity[]): void {
  if (!Array.isArray(entities) || entities.some((one) => !one?.fields))
    refuse("graph/entities", `The entities are ${showValue(entities)}. Give a list of entities.`);
}

/** The entity of each model type; of several, the one that stands last in the list. */
export function byType(entities: readonly AnyEntity[]): ReadonlyMap<string, AnyEntity> {
  checkEntities(entities);
  return new Map(entities.map((entity) => [entity.type, entity]));
}

/**
 * The entity that a node is of. Of several, one whose mark the node bears comes first, and then the one that stands
 * last in the list. A node without a type is of an entity that has none.
 */
export function entityOfNode(node: Node, entities: readonly AnyEntity[]): AnyEntity | undefined {
  const types = typesOf(node);
  const marks = valuesOf(node, "additionalType");
  const fitting = entities.filter(
    ({ schemaTypes, mark, matches }) =>
      (types.length > 0 ? types.some((type) => schemaTypes.includes(type)) : schemaTypes.length === 0) &&
      (matches?.(node) ?? (mark === undefined || marks.includes(mark))),
  );
  return fitting.findLast(({ mark }) => mark !== undefined) ?? fitting.at(-1);
}
