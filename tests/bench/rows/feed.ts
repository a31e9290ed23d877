import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expectedCounts } from "../../../scripts/feed/feed.js";
import { hasProcesses } from "../../../scripts/feed/process-tree.js";
import { type TimedRun, timedRun } from "../../../scripts/feed/timed-run.js";
import { writeFeed } from "../../../scripts/feed/write-feed.js";
import { type Spread, spreadOf, spreadOfRatios } from "../measuring/spread.js";
import { versionOf } from "../results/versions.js";
import { count, duration, figure, middleHalf } from "./figures.js";
import type { Row } from "./row.js";

const PROGRAM = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
const FLOOR = fileURLToPath(new URL("../../../scripts/feed/floor.mjs", import.meta.url));
const SEED = 1;
const WANTED = { oneCore: 1, twoWorkers: 1.8, megabytes: 200 };
/** `news/control-character` is of the rules of JSON-LD. */
const NOT_OF_THE_MODEL = "news/control-character";

const WAYS = {
  floor: "decoding and JSON.parse of every line",
  model1: "newsgraph check --profile model, one process",
  model2: "newsgraph check --profile model, two workers",
  all1: "newsgraph check, every rule, one process",
  all2: "newsgraph check, every rule, two workers",
  zod: "readline and zod, plain",
} as const;
type Way = keyof typeof WAYS;

export const feed: Row = {
  name: "feed",
  async measure({ feedLines, feedRounds, isSmoke }) {
    const folder = mkdtempSync(join(tmpdir(), "feed-"));
    try {
      const path = join(folder, "feed.ndjson");
      await writeFeed(path, feedLines, SEED);
      const peer = join(folder, "readline-zod.mjs");
      await bundlePeer(peer);
      const runs = await rounds(commands(path, peer), feedRounds);
      requireFindings(runs, feedLines);
      return sectionOf(runs, feedLines, statSync(path).size, isSmoke);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

type Commands = { readonly [way in Way]: readonly string[] };
type Runs = { readonly [way in Way]: readonly TimedRun[] };

function commands(path: string, peer: string): Commands {
  const check = [PROGRAM, "check", path, "--format", "ndjson", "--now", "2026-11-24", "--fail-on", "never"];
  const model = [...check, "--profile", "model"];
  return {
    floor: [FLOOR, path],
    model1: [...model, "--jobs", "1"],
    model2: [...model, "--jobs", "2"],
    all1: [...check, "--jobs", "1"],
    all2: [...check, "--jobs", "2"],
    zod: [peer, path],
  };
}

/** In one file, so that no loader has to start with it. */
async function bundlePeer(outfile: string): Promise<void> {
  const entry = fileURLToPath(new URL("../feed/readline-zod.ts", import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // The model is read from beside its own file, wherever the bundle lies.
    define: { "import.meta.url": JSON.stringify(new URL("../model/model.ts", import.meta.url).href) },
  });
}

async function rounds(all: Commands, count: number): Promise<Runs> {
  const ways = Object.keys(all) as Way[];
  const runs = Object.fromEntries(ways.map((way) => [way, [] as TimedRun[]])) as { [way in Way]: TimedRun[] };
  for (let round = 0; round < count; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const way = ways[(round + turn) % ways.length] ?? "floor";
      const run = await timedRun(all[way]);
      if (run.code !== 0) throw new Error(`${WAYS[way]} ended with ${run.code}: ${run.stderr}`);
      runs[way].push(run);
    }
  }
  return runs;
}

/** Every run has gone through every line, and found what is broken in the feed, once. */
function requireFindings(runs: Runs, lines: number): void {
  const expected = expectedCounts(lines, SEED);
  const errors = Object.values(expected).reduce((sum, one) => sum + one, 0);
  const ofModel = errors - (expected[NOT_OF_THE_MODEL] ?? 0);
  for (const [way, wanted] of [
    ["model1", ofModel],
    ["model2", ofModel],
    ["all1", errors],
    ["all2", errors],
  ] as const)
    for (const { stdout } of runs[way]) {
      const found = stdout.split("\n").filter((line) => line.includes('"severity":"error"')).length;
      if (found !== wanted) throw new Error(`${WAYS[way]} finds ${found} errors of ${wanted}.`);
    }
  for (const way of ["floor", "zod"] as const)
    for (const { stdout } of runs[way])
      if (JSON.parse(stdout).lines !== lines) throw new Error(`${WAYS[way]} has not seen ${lines} lines.`);
}

function sectionOf(runs: Runs, lines: number, bytes: number, isSmoke: boolean) {
  const seconds = (way: Way) => runs[way].map((run) => run.seconds);
  const speed = (way: Way, beside: Way): Spread => spreadOfRatios(seconds(beside), seconds(way));
  const together = (way: Way) => Math.max(...runs[way].map((run) => run.together));
  const one = speed("model1", "floor").median;
  const two = { model: speed("model2", "model1").median, all: speed("all2", "all1").median };
  const megabytes = Math.max(together("model2"), together("all2"));
  const refused = JSON.parse(runs.zod[0]?.stdout ?? "{}").refused;
  return {
    title: "A feed of articles, one a line",
    tables: [
      {
        title: `${count(lines)} articles, ${figure(bytes / 1e6)} MB, one in a hundred broken`,
        columns: ["", "version", "time", "articles/s", "speed, of the first", "middle half", "MB at most"],
        lines: (Object.keys(WAYS) as Way[]).map((way) => {
          const { median } = spreadOf(seconds(way));
          return [
            WAYS[way],
            way === "zod" ? versionOf("zod") : "",
            duration(median * 1000),
            figure(lines / median),
            figure(speed(way, "floor").median),
            middleHalf(speed(way, "floor")),
            hasProcesses ? figure(together(way)) : "–",
          ];
        }),
      },
    ],
    notes: [
      `Whole processes, from start to end; each had found every error of the feed, readline and zod refused ${refused} lines. Memory is that of all processes together, what they share counted once. With a million articles, and with workers killed: \`npm run bench:feed\`.`,
      ...(isSmoke ? ["So few lines say nothing of speed."] : []),
    ],
    targets: [
      {
        what: "A feed held to the model, one process, of the speed of JSON.parse of every line",
        wanted: `≥ ${figure(WANTED.oneCore)}`,
        measured: figure(one),
        isMet: one >= WANTED.oneCore,
      },
      ...Object.entries(two).map(([what, gain]) => ({
        what: `Two workers, of the speed of one process, ${what === "model" ? "held to the model" : "by every rule"}`,
        wanted: `≥ ${figure(WANTED.twoWorkers)}`,
        measured: figure(gain),
        isMet: gain >= WANTED.twoWorkers,
      })),
      {
        what: "Memory of two workers and all that is with them",
        wanted: `≤ ${WANTED.megabytes} MB`,
        measured: hasProcesses ? `${figure(megabytes)} MB` : "not measured here",
        isMet: hasProcesses && megabytes <= WANTED.megabytes,
      },
    ],
  };
}
