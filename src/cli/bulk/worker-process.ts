import { type ChildProcess, fork } from "node:child_process";
import { LastWords } from "./last-words.js";
import { workerEnvironment } from "./low-memory.js";
import type { FromWorker, ToWorker } from "./messages.js";
import { messageOf, type Outcome } from "./outcome.js";
import type { Slot } from "./slot.js";

/** How long a process may take to go by itself, and its last messages to arrive, in milliseconds. */
const GRACE = 2000;

/** How a worker is started. */
export interface WorkerOptions<Setup> {
  /** The program, which calls `serveTasks`. */
  readonly worker: URL;
  readonly setup: Setup;
  /** Node's flags. */
  readonly execArgv: readonly string[];
}

export interface WorkerEvents<Task, Result> {
  ready(): void;
  /** It cannot prepare itself. */
  unable(message: string): void;
  /** A task is done: its slot has the outcome. */
  done(): void;
  /** It is gone with all that it was given and has not done. `how` says by what, as "by SIGKILL". */
  died(worker: WorkerProcess<Task, Result>, how: string): void;
}

/** One child process, and the tasks that are with it. */
export class WorkerProcess<Task, Result> {
  /** The first one is being done if the worker is ready. */
  readonly slots: Slot<Task, Result>[] = [];
  isReady = false;
  readonly gone: Promise<void>;
  readonly #child: ChildProcess;
  readonly #events: WorkerEvents<Task, Result>;
  readonly #words = new LastWords();
  #isDismissed = false;

  constructor({ worker, setup, execArgv }: WorkerOptions<unknown>, events: WorkerEvents<Task, Result>) {
    this.#events = events;
    this.#child = fork(worker, [], {
      serialization: "advanced",
      execArgv: [...execArgv],
      env: workerEnvironment(process.env),
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => this.#words.add(text));
    this.#child.on("message", (message) => this.#hear(message as FromWorker<Result>));
    this.gone = this.#watch();
    // What could not be started at all is about to say so.
    if (this.#child.pid === undefined) return;
    try {
      this.#send({ type: "setup", setup });
    } catch (error) {
      this.#forceOut();
      throw error;
    }
  }

  /** Gives it a task, which it does when it has done those before. */
  give(slot: Slot<Task, Result>): void {
    this.slots.push(slot);
    if (this.isReady) this.#sendTask(slot);
  }

  /** Lets it go when it has nothing to do; resolves when it is gone. */
  async dismiss(): Promise<void> {
    this.#isDismissed = true;
    if (this.#child.connected) this.#child.disconnect();
    const patience = setTimeout(() => this.#forceOut(), GRACE);
    await this.gone;
    clearTimeout(patience);
  }

  /** Ends it whatever it does; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#forceOut();
    await this.gone;
  }

  /**
   * Sends the signal that nobody can ignore. Not to a process that was never there: Node has no number of it then, and
   * would send it to whatever number it finds, in the end to all processes of our own group.
   */
  #forceOut(): void {
    if (this.#child.pid !== undefined) this.#child.kill("SIGKILL");
  }

  #sendTask(slot: Slot<Task, Result>): void {
    try {
      this.#send({ type: "task", id: slot.id, task: slot.task });
    } catch (error) {
      this.#end(slot, { task: slot.task, failure: messageOf(error) });
    }
  }

  #send(message: ToWorker<unknown, Task>): void {
    // Where the process is gone, its death says so.
    this.#child.send(message, () => {});
  }

  #hear(message: FromWorker<Result>): void {
    if (message.type === "unable") {
      this.#events.unable(message.message);
    } else if (message.type === "ready") {
      this.isReady = true;
      for (const slot of [...this.slots]) this.#sendTask(slot);
      this.#events.ready();
    } else {
      const slot = this.slots.find(({ id }) => id === message.id);
      if (!slot) return;
      const { task } = slot;
      const isDone = message.type === "result";
      this.#end(slot, isDone ? { task, result: message.result } : { task, failure: message.message });
    }
  }

  #end(slot: Slot<Task, Result>, outcome: Outcome<Task, Result>): void {
    slot.outcome = outcome;
    this.slots.splice(this.slots.indexOf(slot), 1);
    this.#events.done();
  }

  /** Resolves when the process is gone and all that it has said is heard. */
  #watch(): Promise<void> {
    const child = this.#child;
    return new Promise((resolve) => {
      let how = "";
      let isOver = false;
      let patience: NodeJS.Timeout | undefined;
      const end = () => {
        if (isOver) return;
        isOver = true;
        clearTimeout(patience);
        const last = this.#words.line;
        this.#events.died(this, last === undefined ? how : `${how}: ${last}`);
        resolve();
      };
      child.on("error", (error) => {
        // Other errors are of a kill or a message that came too late.
        if (child.pid !== undefined) return;
        how = `with ${error.message}`;
        end();
      });
      child.on("disconnect", () => {
        // Who hears nothing more has to go.
        if (!how && !isOver) patience = setTimeout(() => this.#forceOut(), GRACE);
      });
      child.on("exit", (code, signal) => {
        how = signal === null ? `with the code ${code}` : `by ${signal}`;
        clearTimeout(patience);
        // Somebody else may still hold what it wrote to, and of who was told to go there is nothing more to hear.
        patience = setTimeout(end, this.#isDismissed ? 0 : GRACE);
      });
      child.on("close", end);
    });
  }
}
