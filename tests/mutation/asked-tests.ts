/**
 * The tests that are asked about each mutant, those first that tell most in the least time: what needs no process,
 * browser, bundler or compiler, and does not read the sources.
 */
export const ASKED: readonly string[] = [
  "tests/{graph,entities,json-ld,issue,values}/**/*.test.ts",
  "tests/checks/{google,news,engine,inputs,fixes,schema-org}/**/*.test.ts",
  "tests/checks/{examples,example-findings,check}.test.ts",
  "tests/checks/mutations/*.test.ts",
  "tests/checks/*.test.ts",
  "tests/pages/*.test.ts",
  "tests/reading/{drafts,nodes}.test.ts",
  "tests/html/script.test.ts",
];

/** Files among them that take long or read the sources. */
export const LEFT_OUT_FILES: RegExp = /\/(?:hostile|corpora|concepts)\.test\.ts$/;

/** Tests that show by a size that something is linear, or that do again what others do. */
export const LEFT_OUT_TESTS: RegExp = /\b\d+,000\b|payload|parse5|, as text, has a place$/;

/** Few runs of a property tell a mutant as well as many. */
export const RUNS: { readonly [variable: string]: string } = {
  ROUND_TRIP_RUNS: "15",
  CHECK_RUNS: "12",
  MEND_RUNS: "12",
};
