import { messageOf, type Outcome } from "./outcome.js";

/**
 * Does the tasks one after the other in this process. Throws the reason of the signal once that is aborted, and what the
 * tasks' own source throws.
 */
export async function* runHere<Task, Result>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  run: (task: Task) => Promise<Result>,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<Outcome<Task, Result>> {
  signal?.throwIfAborted();
  for await (const task of tasks) {
    let outcome: Outcome<Task, Result>;
    try {
      outcome = { task, result: await run(task) };
    } catch (error) {
      outcome = { task, failure: messageOf(error) };
    }
    // What was broken off has no outcome.
    signal?.throwIfAborted();
    yield outcome;
    signal?.throwIfAborted();
  }
}
