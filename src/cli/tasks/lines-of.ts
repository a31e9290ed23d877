import type { LineBatch, LineOptions } from "../bulk/line.js";
import { linesOfChunks, linesOfRange } from "../bulk/read-lines.js";
import type { Task } from "./task.js";

/** The lines of a part of a feed, counted from its first. */
export function linesOf(
  task: Extract<Task, { type: "slice" | "lines" }>,
  options: LineOptions,
): AsyncGenerator<LineBatch> {
  return task.type === "slice"
    ? linesOfRange(task.path, task, options)
    : linesOfChunks(only(task.bytes), options);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
