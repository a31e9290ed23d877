/** What is compared with the ground truth. */
export const FIELDS = ["headline", "authors", "datePublished", "publisher"] as const;
export type Field = (typeof FIELDS)[number];

/** What somebody says about an article: the ground truth, our reading, or another reader's. */
export interface Said {
  readonly headline?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Whether anything is said about a field. */
export function isSaid(said: Said, field: Field): boolean {
  const value = said[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "";
}
