import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/jsonld.ts", "src/html.ts", "src/dates.ts", "src/schemas.ts"],
  format: "esm",
  target: "node20",
  platform: "neutral",
  // zod's half becomes a chunk of its own, so that a bundler drops it from a consumer that only writes.
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
});
