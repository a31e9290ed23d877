import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isByProcessor } from "./measuring/clock.js";
import { FULL, SMOKE } from "./measuring/effort.js";
import { withTables } from "./results/readme-tables.js";
import { resultsPage, sectionText, targetLine } from "./results/results-page.js";
import type { Row, Section, Target } from "./rows/row.js";
import { ROWS } from "./rows/rows.js";

/**
 * Everything that the design promises of speed, size and cost, beside others: `npm run bench` prints it, and writes
 * RESULTS.md and the README's tables. `--only NAME` does one row, `--smoke` a little of all, `--rounds N` more or fewer
 * rounds; these do not write those (`--write`: with other rounds too). BENCH_CLOCK=processor measures by the processor's own count, on a machine that is busy.
 */
const RESULTS = new URL("RESULTS.md", import.meta.url);
const README = new URL("../../README.md", import.meta.url);

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    smoke: { type: "boolean", default: false },
    rounds: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const names = ROWS.map(({ name }) => name);
for (const name of values.only ?? [])
  if (!names.includes(name)) throw new Error(`No row is called ${name}. There are ${names.join(", ")}.`);
const effort = values.smoke ? SMOKE : { ...FULL, ...(values.rounds && { rounds: Number(values.rounds) }) };
const isWhole = !values.smoke && !values.only;
const isWritten = isWhole && (values.write || (!values.rounds && !isByProcessor));

const chosen = ROWS.filter(({ name }) => !values.only || values.only.includes(name));
const started = performance.now();
// Where nothing is judged by its time, all run at once.
const sections = values.smoke ? await Promise.all(chosen.map(runRow)) : await oneAfterAnother(chosen);
console.log(`${seconds(started)} s in all.`);

async function oneAfterAnother(rows: readonly Row[]): Promise<Section[]> {
  const done: Section[] = [];
  for (const row of rows) done.push(await runRow(row));
  return done;
}

async function runRow({ name, measure }: Row): Promise<Section> {
  const start = performance.now();
  const section = await measure(effort);
  if (!values.smoke && (!isByProcessor || values.write))
    for (const [file, text] of Object.entries(section.files ?? {}))
      writeFileSync(new URL(file, import.meta.url), text);
  if (values.smoke) console.log(`${name} runs (${seconds(start)} s)`);
  else
    console.log(
      [sectionText(section), ...section.targets.map(targetText), `(${seconds(start)} s)`, ""].join("\n"),
    );
  return section;
}

function targetText(target: Target): string {
  return targetLine(target).join("  ");
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

if (isWritten) {
  const page = resultsPage(sections, new Date().toISOString().slice(0, 10), effort.rounds);
  writeFileSync(RESULTS, page);
  writeFileSync(README, withTables(readFileSync(README, "utf8"), page));
  execFileSync("npx", [
    "--no-install",
    "biome",
    "format",
    "--write",
    ...[RESULTS, README].map((url) => fileURLToPath(url)),
  ]);
  console.log("Written: tests/bench/RESULTS.md, and the tables of README.md.");
}
