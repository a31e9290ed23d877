import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build, type Loader, type Plugin } from "esbuild";
import { readRuleDocs } from "../../scripts/rule-docs.js";
import * as vitest from "./vitest.js";

/** Evaluates a test file of a bundle, and of what it imports all that was not evaluated since the bundle was. */
export type Evaluate = (file: string) => Promise<unknown>;

/** What tests import from elsewhere is loaded once, whatever is evaluated anew. */
const outside = new Map<string, { readonly [name: string]: unknown }>();

/**
 * Test files with the sources that they import, as a script: each call of what is returned evaluates all modules anew,
 * each when the first file that imports it is asked for.
 */
export async function bundleTests(files: readonly string[], root: string): Promise<() => Evaluate> {
  const cases = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)}),`);
  const { outputFiles } = await build({
    stdin: { contents: `export const files = { ${cases.join("\n")} };`, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    plugins: [entries(root), fromOutside, docsOfRules, ownAddress],
  });
  const script = new Script(`(function (module, outside) {${outputFiles[0]?.text}\n})`, {
    filename: "tests-of-mutants.cjs",
  });
  const define = script.runInThisContext() as (module: Module, outside: unknown) => void;
  return () => {
    const module: Module = { exports: { files: {} } };
    define(module, outside);
    return async (file) => module.exports.files[file]?.();
  };
}

interface Module {
  exports: { readonly files: { readonly [file: string]: () => unknown } };
}

/** The library's own entries, by the names that a user imports. */
const entries = (root: string): Plugin => ({
  name: "entries",
  setup({ onResolve }) {
    onResolve({ filter: /^newsgraph(?:\/\w+)?$/ }, ({ path }) => ({
      path: `${root}/src/${path.split("/")[1] ?? "index"}.ts`,
    }));
  },
});

const fromOutside: Plugin = {
  name: "from-outside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, namespace: "outside", sideEffects: false }));
    onLoad({ filter: /.*/, namespace: "outside" }, async ({ path }) => {
      const exported = path === "vitest" ? vitest : ((await import(path)) as object);
      outside.set(path, { ...exported });
      const names = Object.keys(exported).map(
        (name, at) => `const n${at} = all[${JSON.stringify(name)}];
export { n${at} as ${JSON.stringify(name)} };`,
      );
      return { contents: `const all = outside.get(${JSON.stringify(path)});\n${names.join("\n")}` };
    });
  },
};

/** Words and examples are read of the sources as they are written: in what Stryker makes of them, no code is a literal. */
const docsOfRules: Plugin = {
  name: "docs-of-rules",
  setup({ onLoad }) {
    const docs = readRuleDocs().map(({ rule, ...doc }) => [rule.code, doc]);
    onLoad({ filter: /\/scripts\/rule-docs\.ts$/ }, () => ({
      contents: `import { rules } from "../src/checks/rules.js";
const docs = new Map(${JSON.stringify(docs)});
export const readRuleDocs = () => rules.flatMap((rule) => docs.has(rule.code) ? [{ rule, ...docs.get(rule.code) }] : []);`,
      loader: "ts",
    }));
  },
};

/** Each module's own address, which a bundle has no more. */
const ownAddress: Plugin = {
  name: "own-address",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/, namespace: "file" }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.slice(path.lastIndexOf(".") + 1) as Loader,
    }));
  },
};
