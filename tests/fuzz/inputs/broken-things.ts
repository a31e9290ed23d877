import fc, { type Arbitrary } from "fast-check";
import type { Thing } from "../../../src/entities/article/article.js";
import { arbitraryThings } from "../../arbitraries/index.js";
import { modelKey } from "./keys.js";
import { leaf } from "./leaves.js";
import { anyValue } from "./values.js";

/** Valid things of every kind. */
export const validThing: Arbitrary<Thing> = fc.oneof(...Object.values(arbitraryThings));

type Holder = { [key: string]: unknown };

/** Valid things in which something was put in another's place, taken out, added or done twice. */
export const brokenThing: Arbitrary<unknown> = fc
  .tuple(
    validThing,
    fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.oneof(leaf, anyValue), modelKey), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([thing, changes]) => {
    const copy: unknown = structuredClone(thing);
    for (const [where, how, value, key] of changes) {
      const holders = holdersIn(copy);
      const holder = holders[where % holders.length];
      const own = holder && Object.keys(holder)[where % Math.max(1, Object.keys(holder).length)];
      if (!holder || own === undefined) continue;
      if (how === 0) delete holder[own];
      else if (how === 1) put(holder, own, value);
      else if (how === 2) put(holder, own, [holder[own], holder[own]]);
      else if (how === 3) put(holder, key, holder[own]);
      else put(holder, key, value);
    }
    return copy;
  });

function put(holder: Holder, key: string, value: unknown): void {
  // A list has no names.
  if (Array.isArray(holder) && !/^\d+$/.test(key)) {
    holder.push(value);
    return;
  }
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Every object and list of the value, each once. */
function holdersIn(value: unknown): Holder[] {
  const found = new Set<object>();
  const open = [value];
  for (let at = open.pop(); at !== undefined || open.length > 0; at = open.pop()) {
    if (typeof at !== "object" || at === null || found.has(at)) continue;
    if (!Array.isArray(at) && Object.getPrototypeOf(at) !== Object.prototype) continue;
    found.add(at);
    for (const inner of Object.values(at)) open.push(inner);
  }
  return [...found].filter((one) => !Object.isFrozen(one)) as Holder[];
}
