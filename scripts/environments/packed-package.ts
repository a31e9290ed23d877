import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this repository. */
export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

export const isWindows: boolean = process.platform === "win32";

/** What has to be in the package, and nothing else. */
const PUBLISHED = /^(?:dist\/|docs\/|package\.json$|README\.md$|CHANGELOG\.md$|SECURITY\.md$|LICENSE$)/;

/** Runs a program to its end and gives what it printed; throws where it ends with anything but 0. */
export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: isWindows,
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** The package as it would be published, and empty projects to install it in. */
export interface PackedPackage {
  /** Makes a project with the package, and the other packages that are named, and gives its folder. */
  install(name: string, others: readonly string[]): string;
  /** Takes it all away. */
  remove(): void;
}

/** Builds the package, unless what is in `dist` is of now (`isBuilt`), and packs it. */
export function packPackage({ isBuilt }: { readonly isBuilt: boolean }): PackedPackage {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-packed-"));
  if (!isBuilt) run("npm", ["run", "--silent", "build"], ROOT);
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--silent", "--ignore-scripts", "--pack-destination", folder], ROOT),
  ) as { filename: string; size: number; files: { path: string }[] }[];
  if (packed === undefined) throw new Error("Nothing was packed.");
  const { filename, files, size } = packed;
  console.log(`${filename}: ${files.length} files, ${Math.round(size / 1024)} kB packed`);
  const strays = files.map(({ path }) => path).filter((path) => !PUBLISHED.test(path));
  if (strays.length > 0) throw new Error(`The package holds ${strays.join(", ")}`);

  return {
    install(name, others) {
      const project = join(folder, name);
      mkdirSync(project);
      writeFileSync(join(project, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
      const packages = [join(folder, filename), ...others];
      run("npm", ["install", "--silent", "--no-audit", "--no-fund", ...packages], project);
      return project;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
