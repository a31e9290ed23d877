import { type Source, stepsOf, type Way } from "../../reading/way.js";

type Keys = ReadonlyMap<string, number>;

/** Compares ways by where they lead: to the first source first, and in it in the order in which things stand there. */
export class DocumentOrder {
  readonly #sources: ReadonlyMap<Source, number>;
  readonly #keys = new Map<object, Keys>();

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source, at) => [source, at]));
  }

  /** What is found on each step of the way, as numbers that can be compared one after the other. */
  rankOf(way: Way): readonly number[] {
    const ranks = [this.#sources.get(way.source) ?? 0];
    let value: unknown = way.source.value;
    for (const { key } of stepsOf(way)) {
      if (typeof value !== "object" || value === null) break;
      ranks.push(typeof key === "number" ? key : (this.#keysOf(value).get(key) ?? -1));
      value = (value as { readonly [key: string]: unknown })[key];
    }
    return ranks;
  }

  #keysOf(object: object): Keys {
    let keys = this.#keys.get(object);
    if (keys === undefined) {
      keys = new Map(Object.keys(object).map((key, at) => [key, at]));
      this.#keys.set(object, keys);
    }
    return keys;
  }
}

/** Negative where the first stands before the second; what holds something stands before it. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
