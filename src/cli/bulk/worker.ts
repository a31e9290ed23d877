import { keepHeapSmall } from "./low-memory.js";
import type { FromWorker, ToWorker } from "./messages.js";
import { messageOf } from "./outcome.js";

/**
 * Makes this process a worker of {@link runTasks}: it prepares itself once and does the tasks that it is given, one after
 * the other. What a task throws is that task's failure; what `prepare` throws is the end of the whole run. It ends with
 * the process that has started it, and leaves Ctrl-C to that one.
 */
export function serveTasks<Setup, Task, Result>(
  prepare: (setup: Setup) => Promise<(task: Task) => Promise<Result>>,
): void {
  if (!process.send) throw new Error("This program is a worker: it is only started by another.");
  process.on("disconnect", () => process.exit());
  process.on("SIGINT", () => {});
  keepHeapSmall();

  let run: (task: Task) => Promise<Result>;
  const answer = async (message: ToWorker<Setup, Task>): Promise<void> => {
    if (message.type === "setup") {
      try {
        run = await prepare(message.setup);
      } catch (error) {
        await send({ type: "unable", message: messageOf(error) });
        process.exit(1);
      }
      await send({ type: "ready" });
      return;
    }
    const { id, task } = message;
    try {
      await send({ type: "result", id, result: await run(task) });
    } catch (error) {
      await send({ type: "failure", id, message: messageOf(error) });
    }
  };

  let last = Promise.resolve();
  process.on("message", (message) => {
    last = last.then(() => answer(message as ToWorker<Setup, Task>));
  });
}

/** Resolves once it is on its way, so that results do not pile up. Rejects where it cannot be written as bytes. */
function send<Result>(message: FromWorker<Result>): Promise<void> {
  return new Promise((resolve) => {
    // Nobody listens any longer when it fails: the process is about to end.
    process.send?.(message, undefined, undefined, () => resolve());
  });
}
