import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    jsonld: "src/jsonld.ts",
    html: "src/html.ts",
    check: "src/check.ts",
    dates: "src/dates.ts",
    config: "src/config.ts",
    cli: "src/cli/program.ts",
    "check-worker": "src/cli/checking/check-worker.ts",
    // Not importable. Each becomes a file of its own, so that a bundler drops it whole: zod's half, and what reads,
    // from a consumer that only writes.
    schemas: "src/schemas.ts",
    writing: "src/graph/write.ts",
    reading: "src/reading/read-sources.ts",
    page: "src/html/page/read-page.ts",
  },
  format: "esm",
  target: "node20",
  platform: "neutral",
  // What only the command line uses.
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
});
