import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/** Bundles a program of this folder, so that it starts in a tenth of the time that a compiler on the way would take. */
export function buildWorker(name: string): URL {
  const outfile = join(mkdtempSync(join(tmpdir(), "worker-")), `${name}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  return pathToFileURL(outfile);
}
