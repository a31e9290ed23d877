import { parseArgs } from "node:util";
import type { FuzzProperty } from "../../tests/fuzz/property.js";

export interface FuzzArguments {
  readonly seed: number;
  /** Of each property. */
  readonly runs: number;
  readonly properties: readonly FuzzProperty[];
}

/** `--seed N --runs N --total N --only NAME`; the total is shared out among the properties. Throws for what is none of it. */
export function readArguments(given: readonly string[], all: readonly FuzzProperty[]): FuzzArguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      seed: { type: "string" },
      runs: { type: "string" },
      total: { type: "string" },
      only: { type: "string", multiple: true },
    },
  });
  const properties = values.only
    ? all.filter(({ name }) => values.only?.some((part) => name.startsWith(part)))
    : all;
  if (properties.length === 0) {
    throw new Error(`No property has that name. There are ${all.map(({ name }) => name).join(", ")}.`);
  }
  const total = whole("total", values.total);
  return {
    seed: whole("seed", values.seed) ?? Date.now() % 2 ** 31,
    runs: whole("runs", values.runs) ?? (total === undefined ? 1000 : Math.ceil(total / properties.length)),
    properties,
  };
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new Error(`--${name} cannot be ${JSON.stringify(text)}. Give a whole number.`);
}
