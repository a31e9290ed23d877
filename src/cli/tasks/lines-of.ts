import type { Issue } from "../../issue/issue.js";
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

/** What is said of a line of which something was lost. */
export const NOT_UTF_8: Issue = {
  code: "reading/undecodable",
  severity: "warning",
  message: "Bytes of the line are no text in UTF-8 and were read as U+FFFD. Save the feed in UTF-8.",
  path: "",
};
