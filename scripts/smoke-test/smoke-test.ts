import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packPackage, run } from "../environments/packed-package.js";
import { CJS, ESM, TSCONFIG, TYPESCRIPT } from "./consumers.js";
import { tryProgram } from "./installed-program.js";

/** Compiles the consumer, our declarations included; what is wrong inside of other packages is theirs. */
function compile(folder: string, version: string): void {
  let output = "";
  try {
    run(
      process.execPath,
      [join(folder, "node_modules", `typescript-${version}`, "bin", "tsc"), "-p", "."],
      folder,
    );
  } catch (error) {
    output = String((error as { stdout?: unknown }).stdout);
  }
  const ours = output.split("\n").filter((line) => /^(?:consumer|node_modules\/newsgraph)/.test(line));
  if (ours.length > 0) throw new Error(`TypeScript ${version}:\n${ours.join("\n")}`);
  const others = output.split("\n").filter((line) => /^node_modules/.test(line)).length;
  console.log(
    `TypeScript ${version} accepts it with skipLibCheck: false${others ? ` (${others} errors in other packages)` : ""}`,
  );
}

/**
 * Packs the package, installs the tarball into an empty project, and uses it there as a stranger would, with the oldest and the
 * newest zod. `--built` takes what stands in `dist`. What other versions of Node make of it: `npm run test:versions`.
 */
const packed = packPackage({ isBuilt: process.argv.includes("--built") });
try {
  for (const zod of ["4.4.0", "latest"]) {
    const compilers =
      zod === "latest" ? ["typescript-5.9@npm:typescript@5.9", "typescript-7@npm:typescript@7"] : [];
    const folder = packed.install(`zod-${zod}`, [`zod@${zod}`, ...compilers]);
    writeFileSync(join(folder, "esm.js"), ESM);
    writeFileSync(join(folder, "cjs.cjs"), CJS);
    console.log(`with zod ${zod}:`);
    for (const file of ["esm.js", "cjs.cjs"]) process.stdout.write(run(process.execPath, [file], folder));
    tryProgram(folder);
    if (compilers.length === 0) continue;
    writeFileSync(join(folder, "consumer.ts"), TYPESCRIPT);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
    for (const version of ["5.9", "7"]) compile(folder, version);
  }
  console.log("The packed package works.");
} finally {
  packed.remove();
}
