import { isNode } from "../graph/node.js";

/**
 * Items with their places, for choosing one of several: those without a language or in the document's own come first.
 */
export function likeliestFirst(
  items: readonly unknown[],
  language: string | undefined,
): Iterable<readonly [at: number, item: unknown]> {
  if (items.length < 2) return items.entries();
  const isOther = (item: unknown) =>
    isNode(item) && typeof item["@language"] === "string" && item["@language"] !== language;
  return [...items.entries()].sort(([, a], [, b]) => Number(isOther(a)) - Number(isOther(b)));
}
