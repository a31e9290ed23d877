import { properties as all } from "../../tests/fuzz/properties.js";
import { run } from "../../tests/fuzz/run.js";
import { readArguments } from "./arguments.js";

/**
 * Runs every property on random inputs: `npm run fuzz -- [--runs N | --total N] [--seed N] [--only NAME]`. Prints a row for
 * each, and a failure with the command that makes it again. Ends with code 1 where there was one.
 */
const { seed, runs, properties } = readArguments(process.argv.slice(2), all);

/** So many at a time, each with a seed of its own, so that a failure is made again in no time. */
const CHUNK = 1000;

console.log(`seed ${seed}, ${runs} runs of each of ${properties.length} properties`);
console.log("| property | runs | seeds | failures | seconds |\n| --- | ---: | --- | ---: | ---: |");
const sum = { runs: 0, failures: 0, seconds: 0 };
for (const property of properties) {
  const begin = performance.now();
  const failures: string[] = [];
  const chunks = Math.ceil(runs / CHUNK);
  let done = 0;
  for (let chunk = 0; chunk < chunks && failures.length === 0; chunk++) {
    const { runs: ran, failure } = run(property, seed + chunk, Math.min(CHUNK, runs - done));
    done += ran;
    if (failure !== undefined) failures.push(failure);
  }
  const seconds = (performance.now() - begin) / 1000;
  const seeds = chunks > 1 ? `${seed} to ${seed + chunks - 1}` : String(seed);
  console.log(`| ${property.name} | ${done} | ${seeds} | ${failures.length} | ${seconds.toFixed(1)} |`);
  for (const failure of failures) console.log(`\n${failure}\n`);
  sum.runs += done;
  sum.failures += failures.length;
  sum.seconds += seconds;
}
console.log(`| all | ${sum.runs} | | ${sum.failures} | ${sum.seconds.toFixed(1)} |`);
process.exitCode = sum.failures > 0 ? 1 : 0;
