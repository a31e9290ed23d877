import { isOwnId } from "../graph/ids.js";
import { isNode, type Node, valuesOf } from "../graph/node.js";
import { instantOf } from "../values/news-date.js";
import type { Claims } from "./claims.js";
import { type Document, isReference } from "./document.js";
import type { DraftIssues } from "./draft-issues.js";
import type { EntityChoice } from "./entity-choice.js";
import { readDate } from "./scalars/date.js";

/** What knows which values were read. */
export interface LeftoverOptions {
  readonly claims: Claims;
  readonly document: Document;
  readonly choice: EntityChoice;
  readonly issues: DraftIssues;
  readonly base: string | undefined;
}

/** Says which values and properties of the nodes that were read no field has taken. */
export function noteLeftovers({ claims, document, choice, issues, base }: LeftoverOptions): void {
  const unmapped = new Map<Node, string[]>();
  claims.eachLeft(
    (node, property, item) => {
      if (isNode(item)) {
        const [meant = item] = document.meant(item);
        if (claims.has(meant) || (!isReference(meant) && choice.of(meant))) return;
        if (isReference(item)) {
          // What it leads to stands by itself, and is reported there.
          if (isReference(meant)) issues.dangling(node, property, item, isOwnId(String(item["@id"]), base));
          return;
        }
      } else if (valuesOf(node, property).indexOf(item) !== valuesOf(node, property).lastIndexOf(item)) {
        return;
      }
      if (isConflict(node, property, item, document)) issues.conflict(node, property, item);
      else issues.unread(node, property, item);
    },
    (node, property) => {
      const properties = unmapped.get(node);
      if (properties) properties.push(property);
      else unmapped.set(node, [property]);
    },
  );
  for (const [node, properties] of unmapped) issues.unmapped(node, properties);
}

/** So many nodes with one `@id` are compared with one another. */
const MOST_PARTS = 20;

/**
 * True where one of several nodes with the same `@id` says what another does not. What one node says in a list is no
 * conflict, and neither are two ways to write one moment.
 */
function isConflict(node: Node, property: string, item: unknown, document: Document): boolean {
  if (!document.isUnited(node) || isNode(item)) return false;
  const saying = document
    .partsOf(node)
    .slice(0, MOST_PARTS)
    .filter((part) => part[property] !== undefined);
  const others = saying.filter((part) => !valuesOf(part, property).includes(item));
  return others.some((part) => !valuesOf(part, property).some((value) => isSameMoment(value, item)));
}

function isSameMoment(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((value) => {
    const found = typeof value === "string" ? readDate(value) : undefined;
    return found && "value" in found && found.value.length > 10 ? instantOf(found.value) : undefined;
  });
  return one !== undefined && one === other;
}
