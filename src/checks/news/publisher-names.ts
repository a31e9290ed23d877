import type { CheckedNode } from "../engine/checked-node.js";
import { fold } from "./folded.js";

/** Nobody has more names, or longer ones; many articles may have the same publisher. */
const MOST_NAMES = 20;
const LONGEST_NAME = 200;

/** The folded names of an article's publisher, its other names among them. */
export function publisherNamesOf(article: CheckedNode): readonly string[] {
  const known = article.document.once(noNames);
  const before = known.get(article);
  if (before) return before;
  const names = findNames(article);
  known.set(article, names);
  return names;
}

function noNames(): Map<CheckedNode, readonly string[]> {
  return new Map();
}

function findNames(article: CheckedNode): readonly string[] {
  const publishers = article.nodes("publisher").slice(0, MOST_NAMES);
  return [
    ...namesIn(article, "publisher"),
    ...publishers.flatMap((publisher) => [
      ...namesIn(publisher, "name"),
      ...namesIn(publisher, "alternateName"),
    ]),
  ];
}

function namesIn(node: CheckedNode, property: string): readonly string[] {
  return node
    .values(property)
    .slice(0, MOST_NAMES)
    .map(({ text = "" }) => fold(text.slice(0, LONGEST_NAME)))
    .filter((name) => name !== "");
}
