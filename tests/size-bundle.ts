import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The sources, in place of the package. */
export const FROM_SOURCE: { readonly [entry: string]: string } = Object.fromEntries(
  ["index", "jsonld", "html", "check", "config", "dates"].map((entry) => [
    entry === "index" ? "newsgraph" : `newsgraph/${entry}`,
    `${ROOT}src/${entry}.ts`,
  ]),
);

/** A consumer's bundle. */
export interface Bundle {
  readonly minified: number;
  readonly gzipped: number;
  /** The bytes that each input file takes of it, the largest first. */
  readonly inputs: readonly (readonly [file: string, bytes: number])[];
  readonly hasZod: boolean;
}

/**
 * Bundles a consumer as a site would: ES modules, minified, for browsers. It stands in the folder, from where it
 * finds its packages; the alias replaces some of them, and what is external is there already.
 */
export async function bundle(
  consumer: string,
  folder: string = ROOT,
  alias: { readonly [entry: string]: string } = FROM_SOURCE,
  external: readonly string[] = [],
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: consumer, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
    alias: { ...alias },
    external: [...external],
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
    .map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const)
    .sort(([, a], [, b]) => b - a);
  return {
    minified: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
    inputs,
    hasZod: inputs.some(([file, bytes]) => bytes > 0 && file.includes("node_modules/zod/")),
  };
}
