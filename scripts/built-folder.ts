import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The folder of built files that a script writes into: its first argument, or `dist`. */
export function builtFolder(): URL {
  const [, , given] = process.argv;
  return given === undefined ? new URL("../dist/", import.meta.url) : pathToFileURL(`${resolve(given)}/`);
}
