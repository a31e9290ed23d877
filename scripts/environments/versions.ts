import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GivenAsJson } from "../../tests/environments/scenario/given.js";
import { bundleForNode } from "./bundle.js";
import { answersOf, writeInputs } from "./command-line.js";
import { type NodeVersion, nodeOf, surroundingsOf } from "./node-versions.js";
import { endOf } from "./process.js";
import { Sameness, type SameResults } from "./sameness.js";

/** How the scenario is run under each version: by both kinds of modules, in three zones of the host's. */
const RUNS = [
  ["scenario.mjs", "UTC"],
  ["scenario.cjs", "America/Los_Angeles"],
  ["scenario.mjs", "Pacific/Kiritimati"],
] as const;

/**
 * Runs the scenario in a project that has the package installed, and its command line, under each version of Node, and holds
 * all that comes out to be the same to the byte.
 */
export async function testVersions(
  project: string,
  versions: readonly string[],
  given: GivenAsJson,
  scenarios: SameResults,
): Promise<void> {
  await bundleForNode("in-node.ts", join(project, "scenario.mjs"), "esm");
  await bundleForNode("in-node.ts", join(project, "scenario.cjs"), "cjs");
  writeFileSync(join(project, "given.json"), JSON.stringify(given));
  writeInputs(project, given.pages);

  const nodes = versions.map((version) => nodeOf(version, project));
  const answers = new Sameness("the command line");
  const left = [...nodes];
  // Two at a time.
  await Promise.all(
    [1, 2].map(async () => {
      for (let node = left.shift(); node !== undefined; node = left.shift()) {
        for (const [program, zone] of RUNS)
          scenarios.hold(
            await resultsOf(node, project, program, zone),
            `Node ${node.version}, ${program}, ${zone}`,
          );
        answers.hold(await answersOf(node, project, "Pacific/Kiritimati"), `Node ${node.version}`);
        console.log(`Node ${node.version} (${node.tables}): ${RUNS.length} runs and the command line`);
      }
    }),
  );
  console.log(
    `${nodes.length} versions of Node: ${scenarios.told} and ${answers.told}, the same to the byte.`,
  );
}

async function resultsOf(
  node: NodeVersion,
  project: string,
  program: string,
  timeZone: string,
): Promise<string> {
  const results = join(project, `results-${node.version}.json`);
  const ended = await endOf(node.program, [program, "given.json", results], {
    cwd: project,
    env: surroundingsOf(node, timeZone),
  });
  if (ended.code !== 0 || ended.stderr !== "")
    throw new Error(`Under Node ${node.version}, ${program} ended with ${ended.code}:\n${ended.stderr}`);
  return readFileSync(results, "utf8");
}
