import { cpSync } from "node:fs";
import { join } from "node:path";
import { makeWorkspace, ROOT, runCompiler } from "./workspace.js";

/** A consumer's folder, with this package's declarations installed as they are published. */
export function installDeclarations(name: string): string {
  const folder = makeWorkspace(name);
  const installed = join(folder, "node_modules/newsgraph");
  const { errors } = runCompiler(
    "7",
    ["-p", "tsconfig.build.json", "--outDir", join(installed, "dist")],
    ROOT,
  );
  if (errors.length > 0) throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  cpSync(join(ROOT, "package.json"), join(installed, "package.json"));
  return folder;
}
