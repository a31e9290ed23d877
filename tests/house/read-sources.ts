import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSource, type SourceFile } from "./source-file.js";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

/** Every file of `src`. */
export function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => parseSource(path, readFileSync(SRC + path, "utf8")));
}
