import type * as z from "zod";
import { isPlain } from "../values/plain.js";
import { guardOfCheck } from "./checks.js";
import { type Guard, unknown } from "./walk.js";

/** A list of members that the guard lets through, at least so many, and that passes the other checks. */
export function listGuard(member: Guard, checks: readonly z.core.$ZodCheck[]): Guard {
  const least = Math.max(0, ...checks.map((check) => leastOf(check) ?? 0));
  const others = checks.filter((check) => leastOf(check) === undefined).map(guardOfCheck);
  return (value, walk) => {
    if (!Array.isArray(value) || value.length < least || !walk.enter()) return false;
    for (let at = 0; at < value.length; at++) {
      if (!member(value[at], walk)) return false;
    }
    return (others.length === 0 || others.every((other) => other(value, walk))) && walk.leave();
  };
}

function leastOf(check: z.core.$ZodCheck): number | undefined {
  const { def } = (check as z.core.$ZodChecks)._zod;
  return def.check === "min_length" ? def.minimum : undefined;
}

/** Values by keys that nobody has listed. */
export function recordGuard(def: z.core.$ZodRecordDef, guardOf: (schema: z.core.$ZodType) => Guard): Guard {
  const { keyType, valueType, mode } = def;
  if (mode === "loose" || keyType._zod.values) return unknown;
  const keyGuard = guardOf(keyType);
  const valueGuard = guardOf(valueType);
  return (value, walk) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    if (!isPlain(value)) return walk.doubt();
    if (!walk.enter()) return false;
    for (const key of Reflect.ownKeys(value)) {
      walk.keys++;
      // Numbers as keys, and keys that are hidden, have rules of their own.
      if (!keyGuard(key, walk)) return walk.doubt();
      if (!valueGuard((value as { readonly [key: string | symbol]: unknown })[key], walk))
        return walk.doubt();
    }
    return walk.leave();
  };
}
