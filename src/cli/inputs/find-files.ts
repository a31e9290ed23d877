import { type Dirent, readdir } from "node:fs";
import { resolve } from "node:path";
import { glob } from "tinyglobby";

/** What nobody publishes: the packages of others, and what is for tools. */
const IGNORED = [
  "**/node_modules/**",
  "**/.git/**",
  "**/package.json",
  "**/package-lock.json",
  "**/tsconfig.json",
  "**/tsconfig.*.json",
];

/** A file by its absolute path, or a folder, with why it cannot be looked into. */
export interface Found {
  readonly path: string;
  readonly error?: NodeJS.ErrnoException | undefined;
}

/**
 * Everything that patterns match in a folder and those below, in the order of the paths. Links are matched by their names,
 * wherever they lead, and not followed.
 */
export async function findFiles(patterns: readonly string[], folder: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  const read = (path: string, options: object, done: (error: unknown, entries?: Dirent[]) => void) => {
    readdir(path, { ...options, withFileTypes: true }, (error, entries) => {
      // What is not there matches nothing.
      if (error && !["ENOENT", "ENOTDIR"].includes(error.code ?? ""))
        found.push({ path: resolve(path), error });
      done(error, entries?.map(asFile));
    });
  };
  const paths = await glob([...patterns], {
    cwd: folder,
    absolute: true,
    ignore: IGNORED,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir: read as typeof readdir },
  });
  for (const path of paths) found.push({ path: resolve(path) });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A link counts as a file: else it would be passed over, though the file that it leads to is there. */
function asFile(entry: Dirent): Dirent {
  if (!entry.isSymbolicLink()) return entry;
  return Object.assign(Object.create(entry), { isFile: () => true, isSymbolicLink: () => false });
}
