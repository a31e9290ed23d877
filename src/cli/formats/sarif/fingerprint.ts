import { createHash } from "node:crypto";
import type { Issue } from "../../../issue/issue.js";

/**
 * What stays the same of a finding while lines and the items of lists move: its input, code, message and path, without
 * the indexes in it. Not whole: several findings can have the same.
 */
export function fingerprintOf(input: string, { code, path, message }: Issue): string {
  const way = path.replace(/\/\d+(?=\/|$)/g, "/*");
  return createHash("sha256")
    .update(JSON.stringify([input, code, way, message]))
    .digest("hex")
    .slice(0, 32);
}
