import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";

const HOSTS = ["UTC", "Africa/Casablanca", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Apia"];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-dates-"));
  await build({
    entryPoints: [fileURLToPath(new URL("host-zone-results.ts", import.meta.url))],
    outfile: join(folder, "results.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
  });
});
afterAll(() => rm(folder, { recursive: true }));

/** What a Node process prints whose own zone and language are others. */
async function resultsIn(TZ: string, LC_ALL: string) {
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "results.mjs")], {
    env: { ...process.env, TZ, LC_ALL },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as { host: string; results: string[] };
}

it("gives the same results whatever the host's zone and language", async () => {
  const runs = await Promise.all(
    HOSTS.map((zone, index) => resultsIn(zone, index % 2 === 0 ? "C" : "tr_TR.UTF-8")),
  );
  expect(runs.map(({ host }) => host)).toEqual(HOSTS);
  const [first] = runs;
  expect(first?.results.length).toBeGreaterThan(10_000);
  for (const { results } of runs) expect(results).toEqual(first?.results);
}, 60_000);
