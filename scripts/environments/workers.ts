import { join } from "node:path";
import type { GivenAsJson } from "../../tests/environments/scenario/given.js";
import { bundleWithoutNode } from "./bundle.js";
import { askEdgeVm } from "./edge-vm.js";
import type { SameResults } from "./sameness.js";
import { askWorkerd, findWorkerd } from "./workerd.js";

/** The entries that are for everywhere. */
const ENTRIES = [
  "newsgraph",
  "newsgraph/jsonld",
  "newsgraph/html",
  "newsgraph/check",
  "newsgraph/dates",
  "newsgraph/config",
];

/** What runs in a worker says of itself. */
interface Answer {
  readonly error?: string;
  /** The ways in which text could become code while the worker was loaded, and when it was asked. */
  readonly atStart: readonly string[];
  readonly atRequest: readonly string[];
  readonly results: unknown;
}

/**
 * Bundles what a project has installed for where there is no Node, and runs the scenario there: in the engine of Cloudflare's
 * workers, where this machine has it, and in a bare realm of Node's. What comes out is to be what Node gave, to the byte.
 */
export async function testWorkers(
  project: string,
  given: GivenAsJson,
  scenarios: SameResults,
): Promise<void> {
  for (const entry of ENTRIES) {
    const source = `export * from ${JSON.stringify(entry)};`;
    await bundleWithoutNode(project, { source }, join(project, "without-node.js"), "esm");
  }
  await expectRefused(project);
  console.log(`${ENTRIES.length} entries bundle without any module of Node's.`);

  const question = JSON.stringify(given);
  const hold = (answer: string, by: string, mayAtStart: boolean): void => {
    const { error, atStart, atRequest, results } = JSON.parse(answer) as Answer;
    if (error !== undefined) throw new Error(`In ${by}: ${error}`);
    if (atRequest.length > 0 || (!mayAtStart && atStart.length > 0))
      throw new Error(`In ${by}, text can become code: ${[...atStart, ...atRequest].join()}`);
    scenarios.hold(JSON.stringify(results), by);
    const allowed = atStart.length > 0 ? `only at its start (${atStart.join(", ")})` : "never";
    console.log(`${by}: text becomes code ${allowed}; ${scenarios.told}, the same as in Node.`);
  };

  const script = join(project, "in-vm.js");
  await bundleWithoutNode(project, "in-vm.ts", script, "iife");
  hold(askEdgeVm(script, question), "@edge-runtime/vm", false);

  const workerd = findWorkerd();
  if (typeof workerd === "string") {
    console.log(`There is no workerd for this machine, only the realm: ${workerd}`);
    return;
  }
  const worker = join(project, "worker.js");
  await bundleWithoutNode(project, "in-worker.ts", worker, "esm");
  const name = `workerd of ${workerd.date}`;
  hold(await askWorkerd(workerd, worker, ["disallow_eval_during_startup"], question), name, false);
  // Its default lets text become code while a worker is loaded, and not after: whoever tries once and remembers is wrong.
  hold(await askWorkerd(workerd, worker, [], question), name, true);
}

/** What needs Node is not to be bundled: else the bundling of the entries would prove nothing. */
async function expectRefused(project: string): Promise<void> {
  const source = 'export * from "node:fs";';
  const outcome = await bundleWithoutNode(project, { source }, join(project, "refused.js"), "esm").then(
    () => "bundled",
    () => "refused",
  );
  if (outcome === "bundled") throw new Error("A module of Node's was bundled for where there is none.");
}
