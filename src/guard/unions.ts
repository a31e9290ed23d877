import type * as z from "zod";
import { type Guard, unknown } from "./walk.js";

/** One of several objects, told apart by the value of one key. */
export function unionGuard(
  { discriminator, options, unionFallback }: z.core.$ZodDiscriminatedUnionDef,
  guardOf: (schema: z.core.$ZodType) => Guard,
): Guard {
  if (unionFallback) return unknown;
  let guards: ReadonlyMap<unknown, Guard> | undefined;
  return (value, walk) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    guards ??= guardsByTag();
    // Looked for one by one, and found first: objects that differ in the order of their keys are slow to ask.
    for (const key in value) {
      if (key === discriminator) {
        return guards.get((value as { readonly [key: string]: unknown })[key])?.(value, walk) ?? false;
      }
    }
    return discriminator in value ? walk.doubt() : (guards.get(undefined)?.(value, walk) ?? false);
  };

  /** Made when first asked for: a member may be the schema that this one is a part of. */
  function guardsByTag(): Map<unknown, Guard> {
    return new Map(
      options.flatMap((option) =>
        [...(option._zod.propValues?.[discriminator] ?? [])].map((tag) => [tag, guardOf(option)] as const),
      ),
    );
  }
}
