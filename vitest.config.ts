import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (entry: string) => fileURLToPath(new URL(`./src/${entry}.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^newsgraph$/, replacement: src("index") },
      { find: /^newsgraph\/(jsonld|html|check|config|dates)$/, replacement: src("$1") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
