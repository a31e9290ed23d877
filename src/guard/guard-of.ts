import type * as z from "zod";
import { checksOf, guardOfCheck, textGuard } from "./checks.js";
import { listGuard, recordGuard } from "./collections.js";
import { objectGuard } from "./objects.js";
import { optionOf } from "./optional.js";
import { constantGuard, flagGuard, numberGuard, optionalGuard } from "./scalars.js";
import { unionGuard } from "./unions.js";
import { type Guard, unknown } from "./walk.js";

/** The guard of each schema, made when it is first asked for. */
const guards = new WeakMap<object, Guard>();

/** What says as fast as it can be said whether a value is what a schema accepts; derived from that schema alone. */
export function guardOf(schema: z.core.$ZodType): Guard {
  let guard = guards.get(schema);
  if (!guard) {
    guard = make(schema as z.core.$ZodTypes);
    guards.set(schema, guard);
  }
  return guard;
}

function make(schema: z.core.$ZodTypes): Guard {
  const { def } = schema._zod;
  const checks = checksOf(schema);
  if (def.type === "string" && !def.coerce) return textGuard(checks);
  if (def.type === "array") return listGuard(guardOf(def.element), checks);
  if (def.type === "object") return objectGuard(def, checks, guardOf);
  const guard = guardOfKind(schema);
  if (guard === unknown || checks.length === 0) return guard;
  const guards = checks.map(guardOfCheck);
  return (value, walk) => guard(value, walk) && guards.every((check) => check(value, walk));
}

function guardOfKind(schema: z.core.$ZodTypes): Guard {
  const { def, values } = schema._zod;
  switch (def.type) {
    case "number":
      return def.coerce ? unknown : numberGuard;
    case "boolean":
      return def.coerce ? unknown : flagGuard;
    case "literal":
    case "enum":
      return values ? constantGuard(values) : unknown;
    case "record":
      return recordGuard(def, guardOf);
    case "union":
      return "discriminator" in def ? unionGuard(def as z.core.$ZodDiscriminatedUnionDef, guardOf) : unknown;
    case "optional": {
      const option = optionOf(schema);
      return option ? optionalGuard(guardOf(option)) : unknown;
    }
    default:
      return unknown;
  }
}
