import { MOST_LEVELS, MOST_OBJECTS } from "../values/nesting.js";
import { Lineage } from "./lineage.js";

/** Says whether a value is what a schema accepts. A `false` in a walk that {@link Walk.isDoubtful} says nothing. */
export type Guard = (value: unknown, walk: Walk) => boolean;

/** Of kinds that this library has no use for, zod is the judge. */
export const unknown: Guard = (_, walk) => walk.doubt();

/** One look at one value: how deep it is, how large it has become, and which things stand inside which. */
export class Walk {
  /** The guards have met what only zod can judge. */
  isDoubtful = false;
  readonly lineage: Lineage = new Lineage();
  /** How many keys there are in all objects that the guards have let through. */
  keys = 0;
  private level = 0;
  private objects = 0;

  /** Leaves the judgement to zod. */
  doubt(): false {
    this.isDoubtful = true;
    return false;
  }

  /** Goes into an object or a list; in doubt where a walk by recursion would go too far. */
  enter(): boolean {
    return (++this.level <= MOST_LEVELS && ++this.objects <= MOST_OBJECTS) || this.doubt();
  }

  leave(): true {
    this.level--;
    return true;
  }
}
