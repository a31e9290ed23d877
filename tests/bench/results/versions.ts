import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the bench finds its packages: its own first, then the library's. */
const FOLDERS = ["../node_modules/", "../../../node_modules/"];

/** The installed version of a package that is measured. */
export function versionOf(name: string): string {
  for (const folder of FOLDERS) {
    const path = fileURLToPath(new URL(`${folder}${name}/package.json`, import.meta.url));
    if (existsSync(path))
      return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
  }
  throw new Error(`${name} is not installed. Run npm ci --prefix tests/bench.`);
}

/** This library's version. */
export function ownVersion(): string {
  const path = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}
