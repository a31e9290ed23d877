import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** An absolute path as the system knows it, without links: one for each file. Of a file that is not there yet, too. */
export function canonicalPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(canonicalPath(folder), basename(path));
  }
}
