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
    // Not importable. Each more divides what the others share into more files, and Node takes as long for one as for
    // 20 KB of text. So what reads shares a file with what writes: a bundler drops it by its statements, none of which
    // does anything when the file is loaded. zod's half needs a file of its own, since its statements do.
    basics: "src/basics.ts",
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
