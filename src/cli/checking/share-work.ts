import { type Outcome, runHere, runTasks } from "../bulk/pool.js";
import { type Task, weightOf } from "../tasks/task.js";
import type { Done } from "./done.js";
import type { CheckSettings } from "./settings.js";

/** Work below this many bytes is done before a worker has started. */
const WORTH_A_WORKER = 1024 * 1024;

export interface WorkOptions {
  readonly settings: CheckSettings;
  /** How many processes share the work; as many as there are cores where nothing is said, and none for little work. */
  readonly jobs?: number | undefined;
  readonly cores: number;
  /** The program of a worker. */
  readonly worker: URL;
  readonly signal: AbortSignal;
  perform(task: Task): Promise<Done>;
}

/** Has the tasks done, here or by workers, and gives what became of them in their order. */
export async function* shareWork(
  tasks: AsyncIterable<Task>,
  { settings, jobs, cores, worker, signal, perform }: WorkOptions,
): AsyncGenerator<Outcome<Task, Done>> {
  const iterator = tasks[Symbol.asyncIterator]();
  const first: Task[] = [];
  let isAll = false;
  for (let weight = 0; jobs === undefined && cores > 1 && weight < WORTH_A_WORKER && !isAll; ) {
    const next = await iterator.next();
    if (next.done) isAll = true;
    else {
      first.push(next.value);
      weight += weightOf(next.value);
    }
  }
  const all = chained(first, iterator);
  const processes = isAll ? 1 : (jobs ?? cores);
  yield* processes === 1
    ? runHere(all, perform, { signal })
    : runTasks<Task, Done>(all, { jobs: processes, worker, setup: settings, signal });
}

async function* chained(first: readonly Task[], iterator: AsyncIterator<Task>): AsyncGenerator<Task> {
  try {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
