import type { CheckedDocument } from "./engine/checked-document.js";
import type { CheckedNode } from "./engine/checked-node.js";

/** True for an article of any kind; what is posted in a forum is none. */
export function isArticle(node: CheckedNode): boolean {
  return node.isA("Article") && !node.isA("DiscussionForumPosting");
}

/** Every article of the document that is more than a reference, each once, in the order of the document. */
export function articlesOf(document: CheckedDocument): readonly CheckedNode[] {
  return document.once(findArticles);
}

function findArticles(document: CheckedDocument): readonly CheckedNode[] {
  return document.nodes().filter((node) => isArticle(node) && !node.isReference);
}

/**
 * The article that the document is about, if it is about one: it stands by itself, or as what a page is mainly about.
 * One of a blog's posts, or what an action is done to, is not what the document is about.
 */
export function mainArticle({ main }: CheckedDocument): CheckedNode | undefined {
  if (!main || !isArticle(main)) return undefined;
  const property = main.holder?.property;
  return property === undefined || property === "mainEntity" ? main : undefined;
}

/** True for the article that the document is about. */
export function isMainArticle(node: CheckedNode): boolean {
  return mainArticle(node.document) === node;
}
