import { decodeReferences } from "../../reading/scalars/decode-references.js";
import { articlesOf } from "../articles.js";
import type { CheckedDocument } from "../engine/checked-document.js";
import type { CheckedNode } from "../engine/checked-node.js";
import type { CheckedValue } from "../engine/checked-value.js";

/** A name that an author has, where an article says so. */
export interface AuthorName {
  readonly article: CheckedNode;
  /** The author; nothing where it is only a text. */
  readonly node: CheckedNode | undefined;
  /** What the name is the value of. */
  readonly place: CheckedValue;
  /** The name as it is meant: `&amp;` is a sign for `&`. */
  readonly name: string;
}

/** The names of all authors, each once: an author of several articles by the first of them. */
export function authorNamesIn(document: CheckedDocument): readonly AuthorName[] {
  const seen = new Set<CheckedNode>();
  const names: AuthorName[] = [];
  const add = (article: CheckedNode, node: CheckedNode | undefined, place: CheckedValue) => {
    const name = decodeReferences(place.text ?? "").trim();
    // An address that stands for an author is no name.
    if (name !== "" && !name.includes("://")) names.push({ article, node, place, name });
  };
  for (const article of articlesOf(document)) {
    for (const value of authorsOf(article)) {
      if (value.text !== undefined) add(article, undefined, value);
      for (const node of value.nodes) {
        if (seen.has(node)) continue;
        seen.add(node);
        for (const name of node.values("name")) add(article, node, name);
      }
    }
  }
  return names;
}

/** Where nobody is an author, the creators are. */
function authorsOf(article: CheckedNode): readonly CheckedValue[] {
  return article.valuesThroughRoles(article.has("author") ? "author" : "creator");
}
