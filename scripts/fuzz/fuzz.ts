import { properties as all } from "../../tests/fuzz/properties.js";
import { CHUNK, run } from "../../tests/fuzz/run.js";
import { readArguments } from "./arguments.js";

/**
 * Runs every property on random inputs: `npm run fuzz -- [--runs N | --total N] [--seed N] [--only NAME]`. Prints a row for
 * each, and a failure with the command that makes it again. Ends with code 1 where there was one.
 */
const { seed, runs, properties } = readArguments(process.argv.slice(2), all);

console.log(`seed ${seed}, ${runs} runs of each of ${properties.length} properties`);
console.log("| property | runs | seeds | failures | seconds |\n| --- | ---: | --- | ---: | ---: |");
const sum = { runs: 0, failures: 0, seconds: 0 };
for (const property of properties) {
  const begin = performance.now();
  const { runs: done, failure } = run(property, seed, runs);
  const seconds = (performance.now() - begin) / 1000;
  const last = seed + Math.ceil(done / CHUNK) - 1;
  const seeds = last > seed ? `${seed} to ${last}` : String(seed);
  const failures = failure === undefined ? 0 : 1;
  console.log(`| ${property.name} | ${done} | ${seeds} | ${failures} | ${seconds.toFixed(1)} |`);
  if (failure !== undefined) console.log(`\n${failure}\n`);
  sum.runs += done;
  sum.failures += failures;
  sum.seconds += seconds;
}
console.log(`| all | ${sum.runs} | | ${sum.failures} | ${sum.seconds.toFixed(1)} |`);
process.exitCode = sum.failures > 0 ? 1 : 0;
