import type * as z from "zod";
import { refuse } from "../issue/issue.js";

/** Zod's own verdict. */
export function askZod(schema: z.core.$ZodType, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, { async: true });
  if (result instanceof Promise) {
    result.catch(() => undefined);
    refuse(
      "model/asynchronous",
      "The schema is asynchronous, and what it accepts cannot be said at once: await safeParseAsync.",
    );
  }
  return result.issues.length === 0;
}
