import type * as z from "zod";

/** What an optional schema is optional of. Of one that changes what it is given, or takes no undefined, nothing. */
export function optionOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def, traits } = schema._zod as z.core.$ZodTypes["_zod"];
  if (def.type !== "optional" || def.checks?.length || traits.has("$ZodExactOptional")) return undefined;
  return def.innerType._zod.optin === "defaulted" ? undefined : def.innerType;
}
