import type * as z from "zod";
import type { RuleOptions } from "../entities/schema.js";
import { visible } from "../values/text.js";
import type { Guard } from "./walk.js";

/** What a schema holds a value to once it is of the right kind, in zod's order. */
export function checksOf(schema: z.core.$ZodType): readonly z.core.$ZodCheck[] {
  const { def, traits } = schema._zod;
  const own = traits.has("$ZodCheck") ? [schema as unknown as z.core.$ZodCheck] : [];
  return [...own, ...((def.checks ?? []) as z.core.$ZodCheck[])];
}

/** A text that passes the checks, in one function where it is one pattern: each call counts. */
export function textGuard(checks: readonly z.core.$ZodCheck[]): Guard {
  const [only] = checks;
  const pattern = only && checks.length === 1 ? patternOf(only) : undefined;
  if (pattern === visible()) {
    return (value) => typeof value === "string" && (beginsVisibly(value) || pattern.test(value));
  }
  if (pattern) return (value) => typeof value === "string" && pattern.test(value);
  const guards = checks.map(guardOfCheck);
  return (value, walk) => typeof value === "string" && guards.every((guard) => guard(value, walk));
}

/** True for most texts, at a tenth of the pattern's cost. */
function beginsVisibly(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 0x20 && code < 0x7f;
}

/** The pattern that a check looks for. One that remembers where it was is not the same one twice. */
function patternOf(check: z.core.$ZodCheck): RegExp | undefined {
  const { def } = (check as z.core.$ZodChecks)._zod;
  if (def.check !== "string_format" || def.format !== "regex" || def.when) return undefined;
  return def.pattern?.global || def.pattern?.sticky ? undefined : def.pattern;
}

/** A check as a guard of values that are of the right kind. */
export function guardOfCheck(check: z.core.$ZodCheck): Guard {
  const { def } = (check as z.core.$ZodChecks)._zod;
  if ("find" in def) {
    const { find } = def as unknown as RuleOptions;
    return (value) => find(value as never).length === 0;
  }
  return asked(check);
}

/** The check itself, at ten times the cost. Where it changes the value or takes its time, zod is the judge. */
function asked({ _zod: { check, def } }: z.core.$ZodCheck): Guard {
  return (value, walk) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    if (def.when && !def.when(payload)) return true;
    if (check(payload as z.core.ParsePayload<never>) instanceof Promise || payload.value !== value) {
      return walk.doubt();
    }
    return payload.issues.length === 0;
  };
}
