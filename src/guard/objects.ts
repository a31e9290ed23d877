import type * as z from "zod";
import { isPlain } from "../values/plain.js";
import { guardOfCheck } from "./checks.js";
import { FieldRule, ruleOptionsOf } from "./field-rules.js";
import { type Shape, shapeOf } from "./shape.js";
import { type Guard, unknown } from "./walk.js";

/**
 * An object of these keys, and of no other when it is strict, that the rules and the checks have nothing against.
 * It is gone through in its own order, and never asked for a key: objects that differ in their keys or in the order of
 * them are slow to ask.
 */
export function objectGuard(
  def: z.core.$ZodObjectDef,
  checks: readonly z.core.$ZodCheck[],
  guardOf: (schema: z.core.$ZodType) => Guard,
): Guard {
  const isStrict = def.catchall?._zod.def.type === "never";
  if (def.catchall && !isStrict) return unknown;
  const options = checks.flatMap((check) => ruleOptionsOf(check) ?? []);
  const kept = [...new Set(["id", "type", ...options.flatMap(({ reads }) => reads)])];
  const rules = options.map((one) => new FieldRule(one, kept));
  const others = checks.filter((check) => !ruleOptionsOf(check)).map(guardOfCheck);
  let shape: Shape | undefined;
  return (value, walk) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    if (!isPlain(value)) return walk.doubt();
    if (!walk.enter()) return false;
    // Not before: a schema may be a part of itself.
    shape ??= shapeOf(def, kept, guardOf);
    const { fields, needed, areThings } = shape;
    const values = new Array<unknown>(kept.length);
    const countBefore = walk.lineage.count;
    let missing = needed.length;
    let keys = 0;
    let last = shape.start;
    for (const key in value) {
      keys++;
      let field = last.next;
      if (field === undefined || field.key !== key) field = fields.get(key);
      if (field !== undefined) {
        last.next = field;
        last = field;
        const item = (value as { readonly [key: string]: unknown })[key];
        if (field.isNeeded) missing--;
        else if (item === undefined) continue;
        if (!field.guard(item, walk)) return false;
        if (field.slot !== -1) values[field.slot] = item;
      } else if (isStrict) {
        return Object.hasOwn(value, key) ? false : walk.doubt();
      }
    }
    // What is hidden from the loop, zod sees; and of what is unknown, zod may take the absence for a value.
    if (missing > 0) return needed.some((key) => key in value || isUnknown(key)) ? walk.doubt() : false;
    for (let at = 0; at < rules.length; at++) {
      if (!rules[at]?.isKept(values)) return false;
    }
    for (let at = 0; at < others.length; at++) {
      if (!others[at]?.(value, walk)) return false;
    }
    walk.keys += keys;
    if (areThings) walk.lineage.leave(countBefore, values[0], values[1]);
    return walk.leave();
  };

  function isUnknown(key: string): boolean {
    return shape?.fields.get(key)?.guard === unknown;
  }
}
