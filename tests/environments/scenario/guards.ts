import { accepts, Thing } from "newsgraph";
import { things } from "./examples.js";
import { holds } from "./holds.js";

/** What is put in the place of a value that is right. */
const WRONG: readonly unknown[] = ["", " ", 1, null, [], {}, true, "\u200f"];

/** `accepts` and `parse` of each thing, and of each with one value of it wrong, missing or too many: one verdict. */
export function guards(): unknown[] {
  return things.map((thing) => {
    const variants: unknown[] = [thing, { ...thing, more: 1 }];
    for (const key of Object.keys(thing)) {
      variants.push({ ...thing, [key]: undefined });
      for (const wrong of WRONG) variants.push({ ...thing, [key]: wrong });
    }
    return variants.map((variant) => {
      const { success } = Thing.safeParse(variant);
      const isAccepted = accepts(Thing, variant);
      holds(isAccepted === success, `one verdict on ${JSON.stringify(variant)}`);
      return isAccepted;
    });
  });
}
