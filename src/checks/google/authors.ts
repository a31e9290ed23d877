import type { CheckedNode } from "../engine/checked-node.js";
import type { CheckedValue } from "../engine/checked-value.js";

/** An author, as it stands in the article, and as the node that is meant. */
export interface Author {
  readonly value: CheckedValue;
  /** The person or organisation, if the value means one; else whatever it means; nothing for a text. */
  readonly node: CheckedNode | undefined;
}

/** The authors of an article, each once, through Roles. */
export function authorsOf(article: CheckedNode): readonly Author[] {
  const seen = new Set<CheckedNode>();
  const authors: Author[] = [];
  for (const value of article.valuesThroughRoles("author")) {
    const node = value.nodes.find((meant) => meant.isA("Person", "Organization")) ?? value.nodes[0];
    if (node && seen.has(node)) continue;
    if (node) seen.add(node);
    authors.push({ value, node });
  }
  return authors;
}
