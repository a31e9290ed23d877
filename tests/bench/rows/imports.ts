import { spawnSync } from "node:child_process";
import { ROOT } from "../../types/workspace.js";
import { spreadOf, spreadOfRatios } from "../measuring/spread.js";
import { duration, figure, middleHalf } from "./figures.js";
import type { Row } from "./row.js";

const EMPTY = "nothing";
const ZOD = "zod";
const MOST = { newsgraph: 1.25, "newsgraph/html": 0.15 } as const;

const WHY: { readonly [name in keyof typeof MOST]: string } = {
  newsgraph:
    "`import \"newsgraph\"`: zod is 1; the files that read and write are most of the rest, making the schemas a tenth of zod's time, as zod's first schema of each kind is slow to make.",
  "newsgraph/html":
    '`import "newsgraph/html"`: a file of 170 bytes takes 0.09 of zod\'s time to be found, read and run, so that 0.15 leaves 4 ms; to compile and run what reads pages takes more.',
};

const IMPORTED = [
  EMPTY,
  ZOD,
  "newsgraph",
  "newsgraph/jsonld",
  "newsgraph/html",
  "newsgraph/check",
  "newsgraph/dates",
] as const;

export const imports: Row = {
  name: "import",
  async measure({ importRounds }) {
    const times = new Map<string, number[]>(IMPORTED.map((name) => [name, []]));
    // The first round fills the disk's cache, and is not counted.
    for (let round = -1; round < importRounds; round++) {
      for (let turn = 0; turn < IMPORTED.length; turn++) {
        const name = IMPORTED[(round + 1 + turn) % IMPORTED.length] ?? EMPTY;
        const ms = processTime(name);
        if (round >= 0) times.get(name)?.push(ms);
      }
    }
    const empty = times.get(EMPTY) ?? [];
    const without = (name: string) => (times.get(name) ?? []).map((ms, round) => ms - (empty[round] ?? 0));
    const ratio = (name: string) => spreadOfRatios(without(name), without(ZOD));
    return {
      title: "Importing it in Node",
      tables: [
        {
          columns: ["", "time", 'of `import "zod"`', "middle half"],
          lines: IMPORTED.filter((name) => name !== EMPTY).map((name) => [
            `\`import "${name}"\``,
            duration(spreadOf(without(name)).median),
            figure(ratio(name).median),
            middleHalf(ratio(name)),
          ]),
        },
      ],
      notes: [
        `Of each round, how long a fresh process takes from its start to its end that does nothing but import, less what one takes that imports nothing (${duration(spreadOf(empty).median)}). ${importRounds} rounds, in turn.`,
      ],
      targets: Object.entries(MOST).map(([name, most]) => ({
        what: `\`import "${name}"\`, of \`import "zod"\``,
        wanted: `≤ ${figure(most)}`,
        measured: figure(ratio(name).median),
        isMet: ratio(name).median <= most,
        why: WHY[name as keyof typeof MOST],
      })),
    };
  },
};

/** Milliseconds of a process that imports a package and ends. */
function processTime(name: string): number {
  const program = name === EMPTY ? "" : `import ${JSON.stringify(name)};`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: ROOT,
    env: {},
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
