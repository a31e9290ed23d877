import type { CheckedNode } from "../../../checks/engine/checked-node.js";
import type { CheckedValue } from "../../../checks/engine/checked-value.js";
import { properties, withSuperTypes } from "../../../vocabulary/vocabulary.js";

/** A thing that another one holds or refers to. */
export interface LinkedThing {
  readonly property: string;
  readonly node: CheckedNode;
}

/** Members of schema.org's enumerations are values, and no things. */
const TERM = /^https?:\/\/(?:www\.)?schema\.org\//i;

/** What a thing links to, in its own order. What only stands in between is not there: a Role, a value with parts. */
export function linkedThings(node: CheckedNode): readonly LinkedThing[] {
  return node.properties.flatMap((property) =>
    node
      .valuesThroughRoles(property)
      .map((value) => meantBy(value))
      .filter((found) => found !== undefined)
      .filter(isThing)
      .map((found) => ({ property, node: found })),
  );
}

/** False for what says nothing, for a Role, and for a value that only has parts: an address, a quantity. */
export function isThing(node: CheckedNode): boolean {
  if (!saysAnything(node)) return false;
  if (!node.isA("Role", "StructuredValue") || node.isReference) return true;
  if (node.isA("Role")) return !isBetween(node);
  return node.properties.some((property) =>
    node.nodes(property).some((other) => saysAnything(other) && !other.isA("StructuredValue")),
  );
}

/** True for a Role that is taken by what it holds: something holds it in a property that it has itself. */
function isBetween(role: CheckedNode): boolean {
  const { holder } = role;
  return holder !== undefined && role.has(holder.property);
}

/** True for a node that says anything at all: not `{}`. */
function saysAnything(node: CheckedNode): boolean {
  return node.id !== undefined || node.types.length > 0 || node.properties.length > 0;
}

/** The thing that a value is or refers to; of several with one `@id`, the first that the property takes. */
function meantBy(value: CheckedValue): CheckedNode | undefined {
  const { nodes, property } = value;
  const [first] = nodes;
  if (first === undefined || isMereAddress(first, property)) return undefined;
  const range = nodes.length > 1 ? properties().get(property)?.range : undefined;
  return range === undefined ? first : (nodes.find((node) => isOneOf(node, range)) ?? first);
}

function isOneOf({ types }: CheckedNode, range: readonly string[]): boolean {
  return types.some((type) => range.some((wanted) => withSuperTypes(type).has(wanted)));
}

/** True for an `@id` alone that leads nowhere in the document, where the property takes an address as well. */
function isMereAddress(node: CheckedNode, property: string): boolean {
  if (!node.isReference || node.types.length > 0) return false;
  return TERM.test(node.id ?? "") || (properties().get(property)?.range.includes("URL") ?? false);
}
