import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const NAMES = [
  "newsgraph.config.js",
  "newsgraph.config.mjs",
  "newsgraph.config.ts",
  "newsgraph.config.mts",
  "newsgraph.config.json",
];

/** The nearest configuration, in the folder or in one that it stands in. */
export function findConfig(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = NAMES.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(at) === at) return undefined;
  }
}
