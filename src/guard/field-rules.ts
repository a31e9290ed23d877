import type * as z from "zod";
import type { RuleOptions } from "../entities/schema.js";

/** A rule of this library over several fields. */
export class FieldRule {
  readonly #find: (object: never) => readonly unknown[];
  readonly #reads: readonly string[];
  /** Where the values stand that the rule reads, among those that are kept of an object. */
  readonly #slots: readonly number[];
  /** The slot of that without which the rule says nothing; -1 when there is none such. */
  readonly #decisive: number;
  /** What the rule is asked with: keys in one order are faster to read than those of objects in an order of their own. */
  readonly #record: { [key: string]: unknown };

  constructor({ reads, find }: RuleOptions, kept: readonly string[]) {
    this.#find = find;
    this.#reads = reads;
    this.#slots = reads.map((key) => kept.indexOf(key));
    this.#decisive = isSilent(find) ? (this.#slots.at(-1) ?? -1) : -1;
    this.#record = Object.fromEntries(reads.map((key) => [key, undefined]));
  }

  /** True when the rule has nothing to say. */
  isKept(values: readonly unknown[]): boolean {
    if (this.#decisive !== -1 && values[this.#decisive] === undefined) return true;
    for (let at = 0; at < this.#slots.length; at++) {
      this.#record[this.#reads[at] as string] = values[this.#slots[at] as number];
    }
    return this.#find(this.#record as never).length === 0;
  }
}

/** True for a rule, as most are, that says nothing of an object that has none of the fields. */
function isSilent(find: RuleOptions["find"]): boolean {
  try {
    return find({} as never).length === 0;
  } catch {
    // It needs a field that is never left out.
    return false;
  }
}

/** What a check would ask if it is a rule of this library that reads certain fields. */
export function ruleOptionsOf({ _zod: { def } }: z.core.$ZodCheck): RuleOptions | undefined {
  const options = def as Partial<RuleOptions>;
  return options.find && options.reads?.length ? (options as RuleOptions) : undefined;
}
