import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { ROOT } from "./packed-package.js";

const INSTALLED = /^(?:newsgraph|zod|date-fns)(?:\/|$)/;

/** Has what is installed come from a project's folder, or stay outside of the bundle: never from this repository. */
function installed(project: string | undefined): Plugin {
  return {
    name: "installed",
    setup(building) {
      building.onResolve({ filter: INSTALLED }, ({ path, kind, pluginData }) => {
        if (pluginData === "resolving") return undefined;
        if (project === undefined) return { path, external: true };
        return building.resolve(path, { kind, resolveDir: project, pluginData: "resolving" });
      });
    },
  };
}

const EXAMPLES = join(ROOT, "examples");

/** The examples are programs for Node: of it they read their article's text, and tell whether two things are equal. */
const examplesWithoutNode: Plugin = {
  name: "examples-without-node",
  setup(building) {
    building.onResolve({ filter: /^node:(?:fs|util)$/ }, ({ path, importer }) =>
      importer.startsWith(EXAMPLES) ? { path, namespace: "examples" } : undefined,
    );
    building.onLoad({ filter: /.*/, namespace: "examples" }, () => {
      const text = readFileSync(join(EXAMPLES, "hammouchi-visit/article.fr.txt"), "utf8");
      return {
        contents: `
          export const readFileSync = () => ${JSON.stringify(text)};
          export const isDeepStrictEqual = (left, right) => JSON.stringify(left) === JSON.stringify(right);`,
      };
    });
  },
};

const common: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: true,
  target: "node20",
  // Where the example looks for its text, and what it prints.
  define: { "import.meta.url": '"file:///"' },
  drop: ["console"],
  // Not that of the tests, which finds the sources.
  tsconfigRaw: {},
  logLevel: "silent",
};

/** A program of `tests/environments` for Node, as ESM or for `require`; the packages are imported when it runs. */
export async function bundleForNode(entry: string, outfile: string, format: "esm" | "cjs"): Promise<void> {
  await build({
    ...common,
    entryPoints: [join(ROOT, "tests/environments", entry)],
    outfile,
    format,
    platform: "node",
    plugins: [installed(undefined), examplesWithoutNode],
  });
}

/**
 * A program of `tests/environments` with all that it needs, out of the project's installed packages, for where there are no
 * modules of Node's: an import of one, or of anything else that is not there, throws.
 */
export async function bundleWithoutNode(
  project: string,
  entry: string | { readonly source: string },
  outfile: string,
  format: "esm" | "iife",
): Promise<void> {
  await build({
    ...common,
    ...(typeof entry === "string"
      ? { entryPoints: [join(ROOT, "tests/environments", entry)] }
      : { stdin: { contents: entry.source, resolveDir: project } }),
    outfile,
    format,
    platform: "neutral",
    plugins: [installed(project), examplesWithoutNode],
  });
}
