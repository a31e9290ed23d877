import { entityOfNode } from "../graph/entity-of.js";
import type { AnyEntity } from "../graph/mapping.js";
import { isNode, type Node, typesOf } from "../graph/node.js";
import { isReference } from "./document.js";
import { mainEntitiesIn } from "./main-entities.js";
import { OCCASIONS } from "./main-thing.js";
import type { KnownDocument, OpenDocument } from "./open-document.js";

/** A longer document is read: what it unfolds to might reach a limit. */
const MOST_NODES = 100;

/**
 * What reading drafts of our own entities would find out about the nodes, where that can be told without: most documents
 * have one article, and nobody who only checks one needs its draft. Nothing where drafts have to be read: where there could
 * be circles, a limit, nodes that contradict one another, a type to be read as another, or several main articles.
 */
export function withoutDrafts(open: OpenDocument): KnownDocument | undefined {
  const { canonical, document, limits, names } = open;
  const nodes = [...canonical.origins.keys()];
  const isLong = nodes.length > Math.min(MOST_NODES, limits.depth, limits.nodes / 1000);
  if (isLong || document.sharesIds || canonical.top.size === 0) return undefined;
  if (nodes.some((node) => typesOf(node).some((type) => names.readSuperTypes(type).length > 0)))
    return undefined;
  const found = findMain(open, nodes);
  if (found === undefined || hasCircle(open, nodes)) return undefined;
  return { canonical, document, main: found.main, rivals: [] };
}

/** The main node; nothing where it takes drafts to find it. */
function findMain(
  open: OpenDocument,
  nodes: readonly Node[],
): { readonly main: Node | undefined } | undefined {
  const { canonical, page } = open;
  const read: { readonly node: Node; readonly entity: AnyEntity; readonly isTop: boolean }[] = [];
  for (const node of nodes) {
    const isTop = canonical.top.has(node);
    const entity = entityOf(open, node, isTop);
    // What stands inside of others may have been read with them.
    if (entity?.type === "Article" && !isTop) return undefined;
    if (entity) read.push({ node, entity, isTop });
  }
  const articles = read.filter(({ entity }) => entity.type === "Article");
  if (articles.length > 0) return articles.length === 1 ? { main: articles[0]?.node } : undefined;
  if (mainEntitiesIn(open).size > 0) return undefined;
  if (page) return { main: read.find(({ entity, isTop }) => isTop && OCCASIONS.includes(entity.type))?.node };
  const [first] = read;
  return first === undefined || first.isTop ? { main: first?.node } : undefined;
}

/** The entity that a draft of the node would be of, if there were one of its own. */
function entityOf(
  { choice, document, entities }: OpenDocument,
  node: Node,
  isTop: boolean,
): AnyEntity | undefined {
  if (isReference(node) && !(isTop && document.meant(node).includes(node))) return undefined;
  // No type is read as another here.
  const entity = entityOfNode(node, withTypes(typesOf(node), entities));
  return (
    (entity && entity.schemaTypes.length > 0 ? entity : undefined) ??
    (isTop ? choice.untyped(node) : undefined)
  );
}

/** Whether nodes lead back to themselves, through what they hold and what they refer to. */
function hasCircle({ document }: OpenDocument, nodes: readonly Node[]): boolean {
  /** The nodes that have been gone into, by whether all behind them has been seen. */
  const isSeen = new Map<Node, boolean>();
  return nodes.some(leadsBack);

  function leadsBack(node: Node): boolean {
    const before = isSeen.get(node);
    if (before !== undefined) return !before;
    isSeen.set(node, false);
    for (const property in node) {
      const value = node[property];
      // Most values are texts.
      if (typeof value !== "object") continue;
      if (Array.isArray(value) ? value.some(isOnCircle) : isOnCircle(value)) return true;
    }
    isSeen.set(node, true);
    return false;
  }

  function isOnCircle(value: unknown): boolean {
    return isNode(value) && !("@value" in value) && document.meant(value).some(leadsBack);
  }
}

const NONE: readonly AnyEntity[] = [];

const byTypeOf = new WeakMap<readonly AnyEntity[], ReadonlyMap<string, readonly AnyEntity[]>>();

/** Those of the entities that can be what has these types; all of them where there are several types or none. */
function withTypes(types: readonly string[], entities: readonly AnyEntity[]): readonly AnyEntity[] {
  const [only] = types;
  if (only === undefined || types.length > 1) return entities;
  const known = byTypeOf.get(entities) ?? byEachType(entities);
  byTypeOf.set(entities, known);
  return known.get(only) ?? NONE;
}

function byEachType(entities: readonly AnyEntity[]): ReadonlyMap<string, readonly AnyEntity[]> {
  const all = new Set(entities.flatMap(({ schemaTypes }) => schemaTypes));
  return new Map(
    Array.from(all, (type) => [type, entities.filter(({ schemaTypes }) => schemaTypes.includes(type))]),
  );
}
