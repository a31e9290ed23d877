/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["./tests/mutation/plugin.mjs"],
  testRunner: "one-process",
  coverageAnalysis: "perTest",
  mutate: ["src/{graph,entities,checks}/**/*.ts"],
  ignorePatterns: ["dist", "tests/{bench,cli,fixtures,types}", "*.log"],
  tsconfigFile: "none",
  concurrency: 1,
  timeoutMS: 30_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: "reports/mutation/incremental.json",
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
};
