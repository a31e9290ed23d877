import type { Issue } from "../../issue/issue.js";

/**
 * What makes a finding the same one tomorrow: its input, its code, its place but for the numbers in it, and what it says.
 * Lines move whenever something else is changed, so that they are not among it.
 */
export function findingKey(input: string, { code, path, message }: Issue): readonly string[] {
  return [input, code, path.replace(/\/\d+(?=\/|$)/g, "/*"), message];
}
