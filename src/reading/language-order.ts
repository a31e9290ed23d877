import { isNode } from "../graph/node.js";

/**
 * Items with their places, for choosing one of several: those without a language or in the document's own come first.
 * Goes no further than it is asked to.
 */
export function* likeliestFirst(
  items: readonly unknown[],
  language: string | undefined,
): Iterable<readonly [at: number, item: unknown]> {
  const isOther = (item: unknown) =>
    isNode(item) && typeof item["@language"] === "string" && item["@language"] !== language;
  for (const entry of items.entries()) if (!isOther(entry[1])) yield entry;
  for (const entry of items.entries()) if (isOther(entry[1])) yield entry;
}
