import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** The compilers that a user may have, by their name in node_modules. */
export const COMPILERS = { "5.9": "typescript-5.9", "6": "typescript-6", "7": "typescript" } as const;

export type CompilerVersion = keyof typeof COMPILERS;

/** An error of the compiler. */
export interface CompileError {
  /** Relative to where the compiler ran. */
  readonly file: string;
  readonly line: number;
  /** `TS2322`. */
  readonly code: string;
  readonly message: string;
}

export interface Compilation {
  readonly errors: readonly CompileError[];
  /** What `--extendedDiagnostics` counts: `Instantiations`, `Types`, … */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * A folder for a package of that name, empty but for its manifest, in which the packages of this project are found.
 * Neither git nor any other compilation sees it.
 */
export function makeWorkspace(name: string): string {
  const folder = join(ROOT, "node_modules/.cache/newsgraph", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeText(folder, "package.json", JSON.stringify({ name, private: true, type: "module" }));
  return folder;
}

export function writeText(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Compiles files of the folder as strictly as a careful user would, and writes nothing. */
export function compile(
  folder: string,
  files: readonly string[],
  version: CompilerVersion = "7",
  options: { readonly [option: string]: unknown } = {},
): Compilation {
  const config = {
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023"],
      module: "NodeNext",
      moduleResolution: "NodeNext",
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      ...options,
    },
    files,
  };
  writeText(folder, "tsconfig.json", JSON.stringify(config));
  return runCompiler(version, ["-p", "tsconfig.json", "--extendedDiagnostics"], folder);
}

/** Runs a compiler in a folder. */
export function runCompiler(
  version: CompilerVersion,
  options: readonly string[],
  folder: string,
): Compilation {
  const compiler = join(ROOT, "node_modules", COMPILERS[version], "bin/tsc");
  const { stdout, stderr, error } = spawnSync(process.execPath, [compiler, "--pretty", "false", ...options], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (error) throw error;
  if (stderr) throw new Error(stderr);
  return {
    errors: [...stdout.matchAll(/^(?:(.+)\((\d+),\d+\): )?error (TS\d+): (.*)$/gm)].map(
      ([, file = "", line = "0", code = "", message = ""]) => ({ file, line: Number(line), code, message }),
    ),
    counts: new Map(
      [...stdout.matchAll(/^(\w[\w ]*):\s+(\d+)$/gm)].map(([, name = "", count = ""]) => [
        name,
        Number(count),
      ]),
    ),
  };
}
