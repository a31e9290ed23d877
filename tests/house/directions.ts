import { posix } from "node:path";
import type { SourceFile } from "./source-file.js";

/** What each folder of `src` may import, besides itself. Files that stand in `src` itself are the entries. */
export const MAY_IMPORT: { readonly [folder: string]: readonly string[] } = {
  issue: [],
  values: ["issue"],
  graph: ["issue", "values"],
  entities: ["issue", "values", "graph"],
  guard: ["issue", "values", "entities"],
  json: ["issue"],
  vocabulary: [],
  html: ["issue", "graph"],
  reading: ["issue", "values", "graph", "json"],
  "json-ld": ["issue", "values", "graph", "entities", "html", "reading"],
  checks: [
    "issue",
    "values",
    "graph",
    "entities",
    "html",
    "json",
    "reading",
    "json-ld",
    "vocabulary",
    "guard",
  ],
  dates: ["issue", "values"],
  config: ["issue", "graph", "values", "reading", "json-ld", "checks"],
  cli: [
    "issue",
    "values",
    "graph",
    "entities",
    "json",
    "html",
    "reading",
    "json-ld",
    "vocabulary",
    "checks",
    "dates",
    "config",
    "",
  ],
  "": [
    "config",
    "vocabulary",
    "checks",
    "issue",
    "values",
    "graph",
    "entities",
    "guard",
    "json-ld",
    "html",
    "reading",
    "dates",
  ],
};

/** The imports that point where their folder may not. Types count too: what is named is depended on. */
export function wrongDirections(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .map(({ from }) => resolve(path, from))
      .filter((target) => target !== undefined)
      .filter((target) => {
        const [from, to] = [folderOf(path), folderOf(target)];
        const allowed = MAY_IMPORT[from];
        return from !== to && !allowed?.includes(to);
      })
      .map((target) => `${path} imports ${target}`),
  );
}

/**
 * A way from a file back to itself by imports of values; none, if there is no cycle. Types are left out, since they
 * are gone when the code is loaded: an Event holds the TradeShow that it is part of, and a TradeShow its Events.
 */
export function importCycle(files: readonly SourceFile[]): string[] | undefined {
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ from }) => resolve(path, from)),
    ]),
  );
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const target of targets.get(path) ?? []) {
      const found = target === undefined ? undefined : walk(target, [...way, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of targets.keys()) {
    const found = walk(path, []);
    if (found) return found;
  }
  return undefined;
}

/** The file that a relative import means; none for a package. */
function resolve(path: string, from: string): string | undefined {
  if (!from.startsWith(".")) return undefined;
  return posix.join(posix.dirname(path), from).replace(/\.js$/, ".ts");
}

function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}
