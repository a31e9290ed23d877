import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { expectedCounts } from "./feed.js";
import { hasProcesses } from "./process-tree.js";
import { type TimedRun, timedRun } from "./timed-run.js";
import { writeFeed } from "./write-feed.js";

/**
 * Checks a large feed by the built command line, and says whether everything was found once, how fast that goes beside
 * parsing the same lines, and how much memory it takes:
 * `npx tsx scripts/feed/measure-feed.ts [--count 1000000] [--rounds 3] [--seed 1] [--program dist/cli.js]
 * [-- further options of check]`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
    program: { type: "string", default: fileURLToPath(new URL("../../dist/cli.js", import.meta.url)) },
  },
});
const { program } = values;
const [count, rounds, seed] = [Number(values.count), Number(values.rounds), Number(values.seed)];
const FLOOR = fileURLToPath(new URL("floor.mjs", import.meta.url));
const SHARDS = 8;
const LIMITS = { twoWorkers: 1.8, megabytes: 200 };
if (!existsSync(program)) throw new Error(`There is no ${program}. Build it first: npm run build.`);

const folder = mkdtempSync(join(tmpdir(), "feed-"));
const feed = join(folder, "feed.ndjson");
let isRight = true;
try {
  await writeFeed(feed, count, seed);
  console.log(
    `${count} articles, ${(statSync(feed).size / 1e6).toFixed(1)} MB, Node ${process.versions.node}`,
  );
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}
if (!isRight) process.exitCode = 1;

async function measure(): Promise<void> {
  const runs = { floor: [] as TimedRun[], one: [] as TimedRun[], two: [] as TimedRun[] };
  for (let round = 0; round < rounds; round++) {
    runs.floor.push(await timedRun([FLOOR, feed]));
    runs.one.push(await check(["--jobs", "1"]));
    runs.two.push(await check(["--jobs", "2"]));
  }
  const [floor, one, two] = [median(runs.floor), median(runs.one), median(runs.two)];
  console.table({
    "decode and JSON.parse": row(floor, floor),
    "check --jobs 1": row(one, floor),
    "check --jobs 2": row(two, floor),
  });
  const gain = one.seconds / two.seconds;
  console.log(`Two workers do ${gain.toFixed(2)} times what one does (wanted: ${LIMITS.twoWorkers}).`);
  console.log(hasProcesses ? memory(runs.two) : "Memory is not measured: this system does not say it.");

  const [first] = runs.one;
  if (!first) return;
  const expected = JSON.stringify(sorted(expectedCounts(count, seed)), undefined, 2);
  const found = JSON.stringify(sorted(countsOf(first.stdout)), undefined, 2);
  say(found === expected, `The counts of each code are the expected: ${found}`);
  if (found !== expected) console.log(`Expected: ${expected}`);
  const same = [...runs.one, ...runs.two].every(({ stdout }) => digest(stdout) === digest(first.stdout));
  say(same, "All runs wrote the same bytes in the same order.");

  let parts = "";
  for (let shard = 1; shard <= SHARDS; shard++) {
    const { stdout } = await check(["--jobs", "2", "--shard", `${shard}/${SHARDS}`]);
    parts += stdout;
  }
  say(parts === first.stdout, `${SHARDS} shards, one behind the other, wrote the same.`);

  const killed = await check(["--jobs", "2"], [two.seconds / 2]);
  say(
    killed.killed === 1 && killed.stdout === first.stdout,
    "A run in which a worker was killed with -9 wrote the same.",
  );
}

async function check(options: readonly string[], killAfter?: readonly number[]): Promise<TimedRun> {
  const fixed = ["check", feed, "--format", "ndjson", "--now", "2026-11-24", "--fail-on", "never"];
  const run = await timedRun([program, ...fixed, ...options, ...positionals], killAfter);
  if (run.code !== 0) throw new Error(`The program ended with ${run.code}: ${run.stderr}`);
  return run;
}

function row({ seconds, peaks }: TimedRun, floor: TimedRun): { readonly [column: string]: string | number } {
  return {
    seconds: seconds.toFixed(2),
    "articles/s": Math.round(count / seconds),
    "of the floor": (floor.seconds / seconds).toFixed(4),
    "peak MB of each process": peaks.map((peak) => Math.round(peak)).join(" + "),
  };
}

function memory(runs: readonly TimedRun[]): string {
  const sum = Math.max(...runs.map(({ peaks }) => peaks.reduce((all, peak) => all + peak, 0)));
  const together = Math.max(...runs.map((run) => run.together));
  return `With two workers, the peaks of all processes add up to ${Math.round(sum)} MB; together they had ${Math.round(together)} MB at most, with what they share counted once (wanted: ${LIMITS.megabytes}).`;
}

function median(runs: readonly TimedRun[]): TimedRun {
  const [middle] = [...runs].sort((a, b) => a.seconds - b.seconds).slice(runs.length >> 1);
  if (!middle) throw new Error("Nothing was measured. Give --rounds 1 or more.");
  return middle;
}

function countsOf(ndjson: string): { [code: string]: number } {
  const counts: { [code: string]: number } = {};
  for (const line of ndjson.split("\n").filter(Boolean)) {
    const { code }: { readonly code: string } = JSON.parse(line);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function sorted(counts: { readonly [code: string]: number }): { readonly [code: string]: number } {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function say(holds: boolean, what: string): void {
  console.log(`${holds ? "Yes" : "NO"}: ${what}`);
  isRight &&= holds;
}
