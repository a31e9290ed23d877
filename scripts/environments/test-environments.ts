import { parseArgs } from "node:util";
import { givenToAll } from "./given.js";
import { VERSIONS } from "./node-versions.js";
import { packPackage } from "./packed-package.js";
import { SameResults } from "./sameness.js";
import { testVersions } from "./versions.js";
import { testWorkers } from "./workers.js";

/**
 * Packs the package, installs it into an empty project, and runs it in the environments that it is for:
 *
 *     test-environments.ts [--all] [--built] [--only versions|workers] [version of Node…]
 *
 * `--built` takes what stands in `dist`; `--all` gives every payload and page that is beside the project. Anything that is not the same everywhere throws.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    built: { type: "boolean", default: false },
    only: { type: "string", default: "both" },
  },
});
const { all: isAll, built: isBuilt, only } = values;
if (!["both", "versions", "workers"].includes(only)) throw new Error(`There is no ${only} to test.`);

const started = performance.now();
const given = givenToAll(isAll);
console.log(`Given: ${given.payloads.length} payloads, ${given.pages.length} pages`);
const packed = packPackage({ isBuilt });
try {
  const project = packed.install("everywhere", ["zod"]);
  const asked = positionals.length > 0 ? positionals : VERSIONS;
  const versions = only === "workers" ? [process.version.slice(1)] : asked;
  const scenarios = new SameResults();
  await testVersions(project, versions, given, scenarios);
  if (only !== "versions") await testWorkers(project, given, scenarios);
} finally {
  packed.remove();
}
console.log(`It took ${Math.round((performance.now() - started) / 1000)} s.`);
