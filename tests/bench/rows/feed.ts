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
import type { Row, Section, Table } from "./row.js";

const PROGRAM = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
const FLOOR = fileURLToPath(new URL("../../../scripts/feed/floor.mjs", import.meta.url));
const SIDE_BY_SIDE = fileURLToPath(new URL("../feed/side-by-side.mjs", import.meta.url));
const SEED = 1;
/** What is held to the model alone takes so little that there have to be more of it. */
const MORE_FOR_THE_MODEL = 5;
const WANTED = { oneCore: 1, twoWorkers: 1.8, megabytes: 200 };
/** `news/control-character` is of the rules of JSON-LD. */
const NOT_OF_THE_MODEL = "news/control-character";

const WAYS = {
  floor: "decoding and JSON.parse of every line",
  model1: "newsgraph check --profile model, one process",
  model2: "newsgraph check --profile model, two workers",
  zod: "readline and zod, plain",
  all1: "newsgraph check, every rule, one process",
  all2: "newsgraph check, every rule, two workers",
  halves: "newsgraph check, every rule, two programs, each with one half",
} as const;
type Way = keyof typeof WAYS;
const OF_THE_MODEL: readonly Way[] = ["floor", "model1", "model2", "zod"];
const BY_EVERY_RULE: readonly Way[] = ["floor", "all1", "all2", "halves"];

export const feed: Row = {
  name: "feed",
  async measure({ feedLines, feedRounds, isSmoke }) {
    const folder = mkdtempSync(join(tmpdir(), "feed-"));
    try {
      const peer = join(folder, "readline-zod.mjs");
      await bundlePeer(peer);
      const raced = async (ways: readonly Way[], lines: number): Promise<Raced> => {
        const path = join(folder, `${lines}.ndjson`);
        await writeFeed(path, lines, SEED);
        const runs = await rounds(ways, commands(path, peer), feedRounds);
        requireFindings(runs, lines);
        return { runs, lines, bytes: statSync(path).size };
      };
      const model = await raced(OF_THE_MODEL, isSmoke ? feedLines : feedLines * MORE_FOR_THE_MODEL);
      return sectionOf(model, await raced(BY_EVERY_RULE, feedLines), isSmoke);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

type Commands = { readonly [way in Way]: readonly string[] };
type Runs = ReadonlyMap<Way, readonly TimedRun[]>;

/** A feed that was gone through in several ways. */
interface Raced {
  readonly runs: Runs;
  readonly lines: number;
  readonly bytes: number;
}

function commands(path: string, peer: string): Commands {
  const check = [PROGRAM, "check", path, "--format", "ndjson", "--now", "2026-11-24", "--fail-on", "never"];
  const model = [...check, "--profile", "model"];
  return {
    floor: [FLOOR, path],
    model1: [...model, "--jobs", "1"],
    model2: [...model, "--jobs", "2"],
    zod: [peer, path],
    all1: [...check, "--jobs", "1"],
    all2: [...check, "--jobs", "2"],
    halves: [SIDE_BY_SIDE, ...check, "--jobs", "1"],
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

async function rounds(ways: readonly Way[], all: Commands, count: number): Promise<Runs> {
  const runs = new Map<Way, TimedRun[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < count; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const way = ways[(round + turn) % ways.length] ?? "floor";
      const run = await timedRun(all[way]);
      if (run.code !== 0) throw new Error(`${WAYS[way]} ended with ${run.code}: ${run.stderr}`);
      runs.get(way)?.push(run);
    }
  }
  return runs;
}

/** Every run has gone through every line, and found what is broken in the feed, once. */
function requireFindings(runs: Runs, lines: number): void {
  const expected = expectedCounts(lines, SEED);
  const errors = Object.values(expected).reduce((sum, one) => sum + one, 0);
  const ofModel = errors - (expected[NOT_OF_THE_MODEL] ?? 0);
  for (const [way, ran] of runs)
    for (const { stdout } of ran) {
      if (way === "floor" || way === "zod") {
        if (JSON.parse(stdout).lines !== lines) throw new Error(`${WAYS[way]} has not seen ${lines} lines.`);
        continue;
      }
      const wanted = way === "model1" || way === "model2" ? ofModel : errors;
      const found = stdout.split("\n").filter((line) => line.includes('"severity":"error"')).length;
      if (found !== wanted) throw new Error(`${WAYS[way]} finds ${found} errors of ${wanted}.`);
    }
}

/** What a feed that was gone through in several ways says. */
class FeedFigures {
  readonly #raced: Raced;

  constructor(raced: Raced) {
    this.#raced = raced;
  }

  speed(way: Way, beside: Way): Spread {
    return spreadOfRatios(this.#seconds(beside), this.#seconds(way));
  }

  /** Megabytes of all processes of a way together. */
  together(way: Way): number {
    return Math.max(...this.#runs(way).map((run) => run.together));
  }

  table(): Table {
    const { runs, lines, bytes } = this.#raced;
    return {
      title: `${count(lines)} articles, ${figure(bytes / 1e6)} MB, one in a hundred broken`,
      columns: ["", "version", "time", "articles/s", "speed, of the first", "middle half", "MB at most"],
      lines: [...runs.keys()].map((way) => {
        const { median } = spreadOf(this.#seconds(way));
        return [
          WAYS[way],
          way === "zod" ? versionOf("zod") : "",
          duration(median * 1000),
          figure(lines / median),
          figure(this.speed(way, "floor").median),
          middleHalf(this.speed(way, "floor")),
          hasProcesses ? figure(this.together(way)) : "–",
        ];
      }),
    };
  }

  #runs(way: Way): readonly TimedRun[] {
    return this.#raced.runs.get(way) ?? [];
  }

  #seconds(way: Way): readonly number[] {
    return this.#runs(way).map((run) => run.seconds);
  }
}

function sectionOf(ofModel: Raced, byEveryRule: Raced, isSmoke: boolean): Section {
  const model = new FeedFigures(ofModel);
  const all = new FeedFigures(byEveryRule);
  const one = model.speed("model1", "floor").median;
  const two = { model: model.speed("model2", "model1").median, all: all.speed("all2", "all1").median };
  const most = all.speed("halves", "all1").median;
  const megabytes = Math.max(model.together("model2"), all.together("all2"));
  const refused = JSON.parse(ofModel.runs.get("zod")?.[0]?.stdout ?? "{}").refused;
  return {
    title: "A feed of articles, one a line",
    tables: [model.table(), all.table()],
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
        why: "A feed held to the model: a line of 1 KB takes the floor some 5 µs, for what both do. To look at what it says takes nearly as long again, as such lines are many short fields; one in a hundred is broken, and takes 0.2 to 0.7 ms to be explained, half of it zod's; and the program takes 0.2 s to start.",
      },
      ...Object.entries(two).map(([what, gain]) => ({
        what: `Two workers, of the speed of one process, ${what === "model" ? "held to the model" : "by every rule"}`,
        wanted: `≥ ${figure(WANTED.twoWorkers)}`,
        measured: figure(gain),
        isMet: gain >= WANTED.twoWorkers,
        why: `Two workers: two programs that have nothing in common, each with one half of the feed, are ${figure(most)} times as fast as one on this machine.`,
      })),
      {
        what: "Memory of two workers and all that is with them",
        wanted: `≤ ${WANTED.megabytes} MB`,
        measured: hasProcesses ? `${figure(megabytes)} MB` : "not measured here",
        isMet: hasProcesses && megabytes <= WANTED.megabytes,
        why: hasProcesses ? "Memory: see the tables." : "Memory: only Linux says what processes share.",
      },
    ],
  };
}
