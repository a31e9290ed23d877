import type { Need } from "../graph/mapping.js";

/** What a draft lacks of what it needs. */
export function lackingIn(
  draft: { readonly [field: string]: unknown },
  needs: readonly Need<never>[] = [],
): readonly Need<never>[] {
  return needs.filter((need) =>
    ([need].flat() as readonly string[]).every((field) => draft[field] === undefined),
  );
}
