/**
 * A whole number from 0 to 2³² - 1 that depends on the three numbers only, and looks as if by chance: the same line of a
 * feed comes out whatever was made before it.
 */
export function scattered(seed: number, index: number, salt: number): number {
  let hash =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35) ^ Math.imul(salt, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Choices for one line of a feed, one after the other. */
export class Choices {
  readonly #seed: number;
  readonly #index: number;
  #salt = 1;

  constructor(seed: number, index: number) {
    this.#seed = seed;
    this.#index = index;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return scattered(this.#seed, this.#index, this.#salt++) % end;
  }

  /** Whether something is there that is there so many times in a hundred. */
  holds(percent: number): boolean {
    return this.below(100) < percent;
  }

  of<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }
}
