import { dirname, relative, resolve, sep } from "node:path";
import { STDIN } from "../inputs/named-input.js";

/**
 * What an input is called in a baseline: a file by its path from there, so that it is the same file wherever the program runs;
 * anything else by the name that it has.
 */
export function baselineName(input: string, folder: string, baseline: string): string {
  if (input === STDIN || /^https?:\/\//i.test(input)) return input;
  return relative(dirname(baseline), resolve(folder, input)).replaceAll(sep, "/");
}
