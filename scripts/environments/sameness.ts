import type { Results } from "../../tests/environments/scenario/run-scenario.js";

/** Holds texts to be the same as the first one of them. */
export class Sameness {
  #first = "";
  #by = "";
  readonly #what: string;

  constructor(what: string) {
    this.#what = what;
  }

  hold(text: string, by: string): void {
    if (this.#first === "") {
      this.#first = text;
      this.#by = by;
      return;
    }
    const difference = firstDifference(this.#first, text);
    if (difference !== undefined)
      throw new Error(`${this.#what} is not the same under ${this.#by} and ${by}:\n${difference}`);
  }

  get told(): string {
    return `${Buffer.byteLength(this.#first).toLocaleString("en")} bytes of ${this.#what}`;
  }
}

/** Holds the results of the scenario to be the same, and what it says of every character where Unicode is the same. */
export class SameResults {
  readonly #parts = new Sameness("the scenario");
  readonly #characters = new Map<string, Sameness>();

  /** The results as JSON. */
  hold(text: string, by: string): void {
    const { parts, everyCharacter } = JSON.parse(text) as Results;
    this.#parts.hold(JSON.stringify(parts), by);
    const { unicode } = everyCharacter;
    const same = this.#characters.get(unicode) ?? new Sameness("what is taken of all characters");
    this.#characters.set(unicode, same);
    same.hold(JSON.stringify(everyCharacter), by);
  }

  get told(): string {
    const { size } = this.#characters;
    return `${this.#parts.told}${size > 1 ? ` (with ${size} releases of Unicode)` : ""}`;
  }
}

/** Where two JSON texts first differ, as a pointer and the two values, or nothing where they are the same to the byte. */
function firstDifference(left: string, right: string): string | undefined {
  if (left === right) return undefined;
  return differenceIn(JSON.parse(left), JSON.parse(right), "") ?? "the order of keys differs";
}

function differenceIn(left: unknown, right: unknown, path: string): string | undefined {
  if (isObject(left) && isObject(right) && Array.isArray(left) === Array.isArray(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const found = differenceIn(left[key], right[key], `${path}/${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (left === right) return undefined;
  const [one, other] = [shown(left), shown(right)];
  let at = 0;
  while (one[at] === other[at]) at++;
  const from = Math.max(0, at - 100);
  return `${path}: ${one.slice(from, at + 200)}\nis ${other.slice(from, at + 200)}`;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
