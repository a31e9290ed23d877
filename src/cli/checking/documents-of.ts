import type { Issue } from "../../issue/issue.js";
import { linesOfChunks, linesOfRange } from "../bulk/read-lines.js";
import { InputError, notReadable } from "../inputs/input-error.js";
import type { Content } from "./checker.js";
import { fileContent } from "./file-content.js";
import type { Task } from "./task.js";

/** One document, or why it could not be had. */
export type Document = {
  readonly input: string;
  /** Which line of a feed, from 1. */
  readonly line?: number | undefined;
  /** The file that it is all of. */
  readonly path?: string | undefined;
} & (Content | { readonly issue: Issue });

/** Every document of some tasks, one after the other. */
export async function* documentsOf(tasks: AsyncIterable<Task>, maxSize: number): AsyncGenerator<Document> {
  let feed: { readonly input: string; lines: number } = { input: "", lines: 0 };
  for await (const task of tasks) {
    const { input } = task;
    if (feed.input !== input) feed = { input, lines: 0 };
    try {
      if (task.type === "slice" || task.type === "lines") {
        yield* linesOf(task, feed, maxSize);
      } else if (task.type === "file") {
        yield { ...task, content: await fileContent(input, task.path, maxSize) };
      } else if (task.type === "bytes") {
        yield { ...task, content: task.bytes };
      } else {
        yield { input, issue: task.issue };
      }
    } catch (error) {
      yield { input, issue: (error instanceof InputError ? error : notReadable(input, error)).issue };
    }
  }
}

async function* linesOf(
  task: Extract<Task, { type: "slice" | "lines" }>,
  feed: { lines: number },
  maxLineBytes: number,
): AsyncGenerator<Document> {
  const { input } = task;
  const batches =
    task.type === "slice"
      ? linesOfRange(task.path, task, { maxLineBytes })
      : linesOfChunks(only(task.bytes), { maxLineBytes });
  const before = feed.lines;
  for await (const { lines, count } of batches) {
    for (const { text, number, problem } of lines) {
      const line = before + number + 1;
      if (problem === "too-long") yield { input, line, issue: tooLong(input, line) };
      else yield { input, line, content: text };
    }
    feed.lines = before + count;
  }
}

function tooLong(input: string, line: number): Issue {
  return new InputError(
    "input/too-large",
    `Line ${line} of ${JSON.stringify(input)} is longer than --max-size. Give a larger one if it should be.`,
  ).issue;
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
