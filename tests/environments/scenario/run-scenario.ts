import { characters, everyCharacter } from "./characters.js";
import { dates } from "./dates.js";
import { examples } from "./examples.js";
import type { Given } from "./given.js";
import { guards } from "./guards.js";
import { pages } from "./pages.js";
import { payloads } from "./payloads.js";

/** What the built package does with what it is given. */
export interface Results {
  /** The same, to the byte, wherever it runs. */
  readonly parts: { readonly [part: string]: unknown };
  /** The same wherever Unicode is of the same release. */
  readonly everyCharacter: { readonly unicode: string; readonly taken: unknown };
}

const parts: { readonly [part: string]: (given: Given) => unknown[] } = {
  examples,
  guards,
  payloads,
  pages,
  characters,
  dates,
};

/** Goes through every entry of the package. Throws where something does not hold. */
export function runScenario(given: Given): Results {
  return {
    parts: Object.fromEntries(Object.entries(parts).map(([part, run]) => [part, run(given)])),
    everyCharacter: everyCharacter(),
  };
}
