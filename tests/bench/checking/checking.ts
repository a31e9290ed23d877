import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { check } from "../../../dist/check.js";
import { makePage } from "../reading/page.js";
import { ADOBE, FLOOR, OURS, SDTT, TASKS, type TaskName } from "./tasks.js";

/** Finding, parsing, reading and checking a whole page, beside the two tools that do the like: `npm run bench:checking`. */
const ROUNDS = 21;
const TARGETS = { pagesPerSecond: 1500, times: 25 };

const CONTESTANT = fileURLToPath(new URL("contestant.ts", import.meta.url));
const names = Object.keys(TASKS) as TaskName[];

// One after the other: each warms up alone.
const running = new Map<TaskName, ChildProcess>();
for (const name of names) {
  const child = fork(CONTESTANT, [name]);
  running.set(name, child);
  await once(child, "message");
}

const times = new Map<TaskName, number[]>(names.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, child] of running) {
    child.send("run");
    const [ms] = (await once(child, "message")) as [number];
    times.get(name)?.push(ms);
  }
}
for (const child of running.values()) child.disconnect();

const sorted = (name: TaskName) => [...(times.get(name) ?? [])].sort((a, b) => a - b);
const median = (name: TaskName) => sorted(name)[ROUNDS >> 1] ?? Number.NaN;
const perSecond = (ms: number | undefined) => Math.round(1000 / (ms ?? Number.NaN));

const { html, block } = makePage();
const bytes = new TextEncoder().encode(html);
const { length: findings } = check(bytes, { url: "https://journal.example/ankara" });
console.log(
  `Page ${bytes.length} bytes, block ${block.length} characters, ${findings} findings of ours; medians of ${ROUNDS} rounds, interleaved, each task in a process of its own.
structured-data-testing-tool does not look into the page's @graph, so that its time is that of extraction alone.`,
);
console.table(
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        ms: Number(median(name).toFixed(3)),
        "× JSON.parse": Number((median(name) / median(FLOOR)).toFixed(1)),
        "pages/s": perSecond(median(name)),
        "spread, pages/s": `${perSecond(sorted(name).at(-1))}–${perSecond(sorted(name)[0])}`,
        "times as long as ours": Number((median(name) / median(OURS)).toFixed(1)),
      },
    ]),
  ),
);

const ratios = [median(SDTT) / median(OURS), median(ADOBE) / median(OURS)];
const verdict = (isMet: boolean) => (isMet ? "met" : "missed");
console.log(
  `Targets: ${TARGETS.pagesPerSecond} pages/s ${verdict(1000 / median(OURS) >= TARGETS.pagesPerSecond)} (${perSecond(median(OURS))}), ${TARGETS.times} times both ${verdict(Math.min(...ratios) >= TARGETS.times)} (${ratios.map((ratio) => ratio.toFixed(1)).join(" and ")}).`,
);
