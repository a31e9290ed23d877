import fc from "fast-check";
import type { FuzzProperty } from "./property.js";

/** What came of running a property so many times. */
export interface FuzzResult {
  readonly runs: number;
  /** Why it does not hold, and for which input; nothing where it held every time. */
  readonly failure?: string | undefined;
}

/** Runs a property on so many inputs. The same seed makes the same inputs in the same order. */
export function run(property: FuzzProperty, seed: number, runs: number): FuzzResult {
  const details = fc.check(property.make(), { seed, numRuns: runs });
  const why =
    details.errorInstance instanceof Error ? details.errorInstance.stack : String(details.errorInstance);
  const again = `npm run fuzz -- --only ${property.name} --seed ${seed} --runs ${runs}`;
  return {
    runs: details.numRuns,
    ...(details.failed ? { failure: `${again}\n${fc.defaultReportMessage(details)}\n${why}` } : {}),
  };
}
