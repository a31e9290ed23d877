import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Outcome, PoolOptions } from "../../../../src/cli/bulk/pool.js";
import { runTasks } from "../../../../src/cli/bulk/pool.js";
import { buildWorker } from "./build-worker.js";
import type { Result, Setup, Task } from "./worker.js";

/** Runs tasks by the workers of the tests, and knows from their log what they did. */
export class Workshop {
  readonly worker: URL = buildWorker("worker");
  readonly folder: string = mkdtempSync(join(tmpdir(), "pool-"));
  readonly log: string = join(this.folder, "log");

  constructor() {
    writeFileSync(this.log, "");
    afterAll(() => {
      rmSync(this.folder, { recursive: true });
      rmSync(new URL(".", this.worker), { recursive: true });
    });
  }

  run(
    tasks: AsyncIterable<Task> | Iterable<Task>,
    { prepare, ...options }: Partial<PoolOptions> & Pick<Setup, "prepare"> = {},
  ): AsyncGenerator<Outcome<Task, Result>> {
    writeFileSync(this.log, "");
    const setup: Setup = { log: this.log, prepare };
    return runTasks<Task, Result>(tasks, { worker: this.worker, setup, jobs: 2, execArgv: [], ...options });
  }

  /** The processes that have started since the last run began, in order. */
  get started(): number[] {
    return this.#entries("start").map(([pid]) => pid ?? 0);
  }

  /** How many times each task has been begun. */
  get begun(): Map<number, number> {
    const times = new Map<number, number>();
    for (const [id = 0] of this.#entries("task")) times.set(id, (times.get(id) ?? 0) + 1);
    return times;
  }

  get alive(): number[] {
    return this.started.filter(isAlive);
  }

  #entries(word: string): number[][] {
    return readFileSync(this.log, "utf8")
      .split("\n")
      .filter((line) => line.startsWith(`${word} `))
      .map((line) => line.split(" ").slice(1).map(Number));
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Resolves as soon as it is so; a test's time limit ends what never is. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

export function waits(durations: readonly number[]): Task[] {
  return durations.map((ms, id) => ({ type: "wait", id, ms }));
}

/** The ids that were answered, `undefined` for each failure. */
export function idsOf(outcomes: readonly Outcome<Task, Result>[]): (number | undefined)[] {
  return outcomes.map((outcome) => ("result" in outcome ? outcome.result.id : undefined));
}
