import { workerFlags } from "./low-memory.js";
import { messageOf, type Outcome } from "./outcome.js";
import { PoolError } from "./pool-error.js";
import type { Slot } from "./slot.js";
import { WorkerProcess } from "./worker-process.js";

export type { Outcome } from "./outcome.js";
export { runHere } from "./run-here.js";

/** One that is being done, and one that waits, so that the worker never does. */
const TASKS_OF_A_WORKER = 2;
/** Workers that may die one after the other before any of them is ready. */
const FAILED_STARTS = 3;
/** Workers that may die over one task. */
const DEATHS_OF_A_TASK = 2;

/** How tasks are shared out. */
export interface PoolOptions {
  /** The program of a worker, which calls `serveTasks`. */
  readonly worker: URL;
  /** What each worker is told before its first task. */
  readonly setup: unknown;
  /** How many processes there are at most. */
  readonly jobs: number;
  /** How many tasks may be taken and not yet handed on, so that the memory stays flat while the first one takes long. */
  readonly window?: number | undefined;
  /** Node's flags for the workers, instead of this process's with those that keep memory low. */
  readonly execArgv?: readonly string[] | undefined;
  /** Ends everything; its reason is then thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has tasks done by child processes, and hands on what became of each, in the order of the tasks. A task whose worker
 * dies is done once more by another; if that one dies too, the task has failed, and the rest goes on. Tasks, setup and
 * results are what a structured clone can hold.
 *
 * However it ends, no process is left. Throws a {@link PoolError} where no worker can be started or prepared, the reason
 * of the signal, and what the tasks' own source throws, after the outcomes of the tasks before.
 */
export async function* runTasks<Task, Result>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  options: PoolOptions,
): AsyncGenerator<Outcome<Task, Result>> {
  options.signal?.throwIfAborted();
  const pool = new Pool<Task, Result>(tasks, options);
  const abort = () => pool.fail(options.signal?.reason);
  options.signal?.addEventListener("abort", abort);
  try {
    for (let next = await pool.next(); next; next = await pool.next()) yield next;
    await pool.dismiss();
  } finally {
    options.signal?.removeEventListener("abort", abort);
    await pool.close();
  }
}

class Pool<Task, Result> {
  readonly #options: PoolOptions;
  readonly #window: number;
  readonly #iterator: AsyncIterator<Task> | Iterator<Task>;
  readonly #workers = new Set<WorkerProcess<Task, Result>>();
  /** All that is taken and not handed on, in order. */
  readonly #slots: Slot<Task, Result>[] = [];
  /** Those of them that no worker has, in order. */
  readonly #waiting: Slot<Task, Result>[] = [];
  #taken = 0;
  #failedStarts = 0;
  #isTaking = false;
  #isAtEnd = false;
  #isClosed = false;
  /** What to throw now. */
  #failure: { readonly error: unknown } | undefined;
  /** What to throw when all that came before is handed on. */
  #sourceFailure: { readonly error: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(tasks: AsyncIterable<Task> | Iterable<Task>, options: PoolOptions) {
    this.#options = options;
    this.#window = options.window ?? options.jobs * TASKS_OF_A_WORKER * 2;
    this.#iterator = Symbol.asyncIterator in tasks ? tasks[Symbol.asyncIterator]() : tasks[Symbol.iterator]();
  }

  /** The outcome of the next task; nothing after the last one. */
  async next(): Promise<Outcome<Task, Result> | undefined> {
    for (;;) {
      void this.#take();
      if (this.#failure) throw this.#failure.error;
      const [first] = this.#slots;
      if (first?.outcome) {
        this.#slots.shift();
        return first.outcome;
      }
      if (!first && this.#isAtEnd) {
        if (this.#sourceFailure) throw this.#sourceFailure.error;
        return undefined;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Throws the error to whoever waits, and ends all workers now. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    for (const worker of this.#workers) void worker.kill();
    this.#wake();
  }

  /** Lets all workers go, when everything is done. */
  async dismiss(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#workers].map((worker) => worker.dismiss()));
  }

  /** Ends all workers, whatever they do, and the source of the tasks; resolves when none is left. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#workers].map((worker) => worker.kill()));
    if (this.#isAtEnd) return;
    const ended = Promise.resolve(this.#iterator.return?.());
    // A source that is waiting for its own input may never answer.
    if (this.#isTaking) ended.catch(() => {});
    else await ended;
  }

  /** Takes tasks until the window is full. */
  async #take(): Promise<void> {
    if (this.#isTaking) return;
    this.#isTaking = true;
    while (!this.#isAtEnd && !this.#isOver && this.#slots.length < this.#window) {
      try {
        const next = await this.#iterator.next();
        if (next.done) this.#isAtEnd = true;
        else this.#add(next.value);
      } catch (error) {
        this.#isAtEnd = true;
        this.#sourceFailure = { error };
      }
      this.#goOn();
    }
    this.#isTaking = false;
  }

  #add(task: Task): void {
    const slot: Slot<Task, Result> = { id: this.#taken++, task, deaths: 0, outcome: undefined };
    this.#slots.push(slot);
    this.#waiting.push(slot);
  }

  get #isOver(): boolean {
    return this.#isClosed || this.#failure !== undefined;
  }

  /** Gives the workers what they can take. */
  #goOn(): void {
    while (!this.#isOver && this.#waiting.length > 0) {
      const worker = this.#idlest();
      const slot = worker && this.#waiting.shift();
      if (!slot) break;
      worker.give(slot);
    }
    this.#wake();
  }

  /** A worker for one more task: one that has none, a new one if there may be more, or one that has nothing waiting. */
  #idlest(): WorkerProcess<Task, Result> | undefined {
    const [idlest] = [...this.#workers].sort((a, b) => a.slots.length - b.slots.length);
    if (idlest?.slots.length === 0) return idlest;
    if (this.#workers.size < this.#options.jobs) return this.#start();
    return idlest && idlest.slots.length < TASKS_OF_A_WORKER ? idlest : undefined;
  }

  #start(): WorkerProcess<Task, Result> | undefined {
    const { worker, setup, execArgv = workerFlags(process.execArgv) } = this.#options;
    try {
      const started = new WorkerProcess<Task, Result>(
        { worker, setup, execArgv },
        {
          ready: () => {
            this.#failedStarts = 0;
          },
          unable: (message) => this.fail(new PoolError(message)),
          done: () => this.#goOn(),
          died: (worker, how) => this.#bury(worker, how),
        },
      );
      this.#workers.add(started);
      return started;
    } catch (error) {
      this.fail(notStarted(messageOf(error)));
      return undefined;
    }
  }

  /** Takes back what a worker had that has died. */
  #bury(worker: WorkerProcess<Task, Result>, how: string): void {
    this.#workers.delete(worker);
    if (this.#isOver) return;
    const [running] = worker.slots;
    if (!worker.isReady) {
      this.#failedStarts++;
      if (this.#failedStarts >= FAILED_STARTS) this.fail(notStarted(`it ended ${how}`));
    } else if (running && ++running.deaths >= DEATHS_OF_A_TASK) {
      const failure = `Two worker processes ended over it, the last one ${how}.`;
      running.outcome = { task: running.task, failure };
    }
    this.#waiting.push(...worker.slots.filter(({ outcome }) => outcome === undefined));
    this.#waiting.sort((a, b) => a.id - b.id);
    this.#goOn();
  }
}

function notStarted(why: string): PoolError {
  return new PoolError(`A worker process could not be started: ${why}. Run with --jobs 1, which needs none.`);
}
