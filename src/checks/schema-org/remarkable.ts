import { properties, type Term, types } from "../../vocabulary/vocabulary.js";
import type { CheckedDocument } from "../engine/checked-document.js";
import type { CheckedNode } from "../engine/checked-node.js";
import { MOST_KEPT } from "../engine/plan.js";

/** Names of a node that a rule of the vocabulary may have something to say about, in the order of the node. */
export interface Remarkable {
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

const NOTHING: Remarkable = { types: [], properties: [] };

/** Of one type or several that stand together, the properties that there is nothing to say about. */
const plainProperties = new Map<string, Set<string>>();

/**
 * The names of a node that are not plainly right: those that schema.org does not know, still tries out or has replaced, and
 * properties that it does not give to nodes of these types. Nearly every name is right, and only the others are looked at.
 */
export function remarkableIn(node: CheckedNode): Remarkable {
  return remarkableNodes(node.document).get(node) ?? NOTHING;
}

/** The nodes that have such a name, in the order of the document. */
export function remarkableNodes(document: CheckedDocument): ReadonlyMap<CheckedNode, Remarkable> {
  return document.once(findRemarkable);
}

function findRemarkable(document: CheckedDocument): ReadonlyMap<CheckedNode, Remarkable> {
  const found = new Map<CheckedNode, Remarkable>();
  for (const node of document.nodes()) {
    const own = node.types.filter((type) => !isPlain(types().get(type)));
    const named = propertiesIn(node);
    if (own.length + named.length > 0) found.set(node, { types: own, properties: named });
  }
  return found;
}

function propertiesIn(node: CheckedNode): readonly string[] {
  const plain = plainFor(node.types);
  return node.properties.filter((property) => {
    if (plain.has(property)) return false;
    const term = properties().get(property);
    const isRight = isPlain(term) && node.isA(...term.domain);
    if (isRight) plain.add(property);
    return !isRight;
  });
}

function plainFor(nodeTypes: readonly string[]): Set<string> {
  const [only] = nodeTypes;
  const key = only !== undefined && nodeTypes.length === 1 ? only : JSON.stringify(nodeTypes);
  const before = plainProperties.get(key);
  if (before) return before;
  const plain = new Set<string>();
  if (plainProperties.size < MOST_KEPT) plainProperties.set(key, plain);
  return plain;
}

function isPlain<T extends Term>(term: T | undefined): term is T {
  return term !== undefined && !term.isPending && term.supersededBy.length === 0;
}
