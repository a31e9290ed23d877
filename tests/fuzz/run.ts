import fc from "fast-check";
import type { FuzzProperty } from "./property.js";

/** What came of running a property so many times. */
export interface FuzzResult {
  readonly runs: number;
  /** Why it does not hold, for which input, and the command that makes it again; nothing where it held every time. */
  readonly failure?: string | undefined;
}

/** So many at a time, each time with the next seed, so that a failure is made again in no time. */
export const CHUNK = 1000;

/** Runs a property on so many inputs, until it fails. The same seed makes the same inputs in the same order. */
export function run(property: FuzzProperty, seed: number, runs: number): FuzzResult {
  const made = property.make();
  for (let done = 0, at = seed; done < runs; done += CHUNK, at++) {
    const numRuns = Math.min(CHUNK, runs - done);
    const details = fc.check(made, { seed: at, numRuns });
    if (!details.failed) continue;
    const { errorInstance: error } = details;
    const again = `npm run fuzz -- --only ${property.name} --seed ${at} --runs ${numRuns}`;
    const why = error instanceof Error ? error.stack : String(error);
    return {
      runs: done + details.numRuns,
      failure: `${again}\n${fc.defaultReportMessage(details)}\n${why}`,
    };
  }
  return { runs };
}
