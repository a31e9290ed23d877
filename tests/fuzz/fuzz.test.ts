import { expect, test } from "vitest";
import { properties } from "./properties.js";
import { run } from "./run.js";

/** Few, since every change has to pass them; `npm run fuzz` runs as many as is asked for. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
/** Another each time, so that a year of changes is a year of inputs. A failure says which it was. */
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

console.info(`fuzzed with the seed ${SEED}, ${RUNS} runs of each of ${properties.length} properties`);

test.each(properties.map((property) => [property.name, property.says, property] as const))(
  "%s: %s",
  (_, __, property) => {
    const { runs, failure } = run(property, SEED, RUNS);
    expect(failure ?? "").toBe("");
    expect(runs).toBe(RUNS);
  },
);

test("every property has a name of its own", () => {
  expect(new Set(properties.map(({ name }) => name)).size).toBe(properties.length);
});
