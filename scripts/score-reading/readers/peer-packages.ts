import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const BENCH = new URL("../../../tests/bench/", import.meta.url);
const MANIFEST = new URL("package.json", BENCH);

/** Loads a package that stands in `tests/bench/node_modules`, or one that such a package uses. */
export function requirePeer(name: string, from?: string): unknown {
  const require = createRequire(MANIFEST);
  return from === undefined ? require(name) : createRequire(require.resolve(from))(name);
}

/** The peers and their versions, after installing them where they are absent; nothing if that is impossible. */
export function peerVersions(): { readonly [name: string]: string } | undefined {
  const names = Object.keys((readJson(MANIFEST) as { dependencies: object }).dependencies);
  if (!names.every(isInstalled) && !(npm("ci") || npm("install"))) return undefined;
  if (!names.every(isInstalled)) return undefined;
  return Object.fromEntries(
    names.map((name) => [name, (readJson(manifestOf(name)) as { version: string }).version]),
  );
}

function npm(command: string): boolean {
  const folder = fileURLToPath(BENCH);
  console.error(`Installing the peers: npm ${command} in tests/bench …`);
  const options = ["--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  return spawnSync("npm", [command, ...options], { cwd: folder, stdio: ["ignore", 2, 2] }).status === 0;
}

function isInstalled(name: string): boolean {
  return existsSync(manifestOf(name));
}

function manifestOf(name: string): URL {
  return new URL(`node_modules/${name}/package.json`, BENCH);
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
