import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const CACHE = join(ROOT, "node_modules/.cache/newsgraph");
/** What the build is made of. */
const SOURCES = ["src", "scripts", "package.json", "tsup.config.ts"];

let built: string | undefined;

/** The folder of the package as `npm run build` makes it, without declarations; made once for the same sources. */
export function builtPackage(): string {
  built ??= build();
  return built;
}

function build(): string {
  const folder = join(CACHE, `built-${hashOf(SOURCES.map((source) => join(ROOT, source)))}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE)) {
    // One that is young may be in use by another run.
    const isOld = Date.now() - statSync(join(CACHE, old)).mtimeMs > 3_600_000;
    if (isOld && /^built-[0-9a-f]+$/.test(old)) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  // Several test files may want it at once: each builds for itself, and the first one is kept.
  const own = mkdtempSync(join(CACHE, "building-"));
  run(["node_modules/tsup/dist/cli-default.js", "--out-dir", join(own, "dist"), "--silent"]);
  for (const script of ["write-json-schemas", "write-rule-explanations"]) {
    run(["node_modules/tsx/dist/cli.mjs", `scripts/${script}.ts`, join(own, "dist")]);
  }
  cpSync(join(ROOT, "package.json"), join(own, "package.json"));
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

function run(command: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    const entries = readEntries(path);
    if (entries) for (const entry of entries) add(join(path, entry));
    else hash.update(path).update("\0").update(readFileSync(path));
  };
  for (const path of paths) add(path);
  return hash.digest("hex").slice(0, 16);
}

function readEntries(path: string): readonly string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}
