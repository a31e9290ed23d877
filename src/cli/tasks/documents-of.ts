import type { Issue } from "../../issue/issue.js";
import { InputError, inputErrorOf } from "../inputs/input-error.js";
import type { Content } from "./content.js";
import { fileContent } from "./file-content.js";
import { linesOf, NOT_UTF_8 } from "./lines-of.js";
import type { Task } from "./task.js";

/** One document, or why it could not be had. */
export type Document = {
  readonly input: string;
  /** Which line of a feed, from 1. */
  readonly line?: number | undefined;
  /** The file that it is all of. */
  readonly path?: string | undefined;
  /** What was lost when it was read. */
  readonly lost?: readonly Issue[] | undefined;
} & (Content | { readonly issue: Issue });

/** A feed, and how many of its lines have come. */
interface Feed {
  readonly place: number;
  lines: number;
}

/** Every document of some tasks, one after the other. */
export async function* documentsOf(tasks: AsyncIterable<Task>, maxSize: number): AsyncGenerator<Document> {
  let feed: Feed = { place: -1, lines: 0 };
  for await (const task of tasks) {
    const { input, place } = task;
    if (feed.place !== place) feed = { place, lines: 0 };
    try {
      if (task.type === "slice" || task.type === "lines") {
        yield* documentsOfLines(task, feed, maxSize);
      } else if (task.type === "file") {
        yield { ...task, content: await fileContent(input, task.path, maxSize) };
      } else if (task.type === "bytes") {
        yield { ...task, content: task.bytes };
      } else {
        yield { input, issue: task.issue };
      }
    } catch (error) {
      const told = inputErrorOf(input, error);
      if (!told) throw error;
      yield { input, issue: told.issue };
    }
  }
}

async function* documentsOfLines(
  task: Extract<Task, { type: "slice" | "lines" }>,
  feed: Feed,
  maxLineBytes: number,
): AsyncGenerator<Document> {
  const { input } = task;
  const before = feed.lines;
  for await (const { lines, count } of linesOf(task, { maxLineBytes })) {
    for (const { text, number, problem } of lines) {
      const line = before + number + 1;
      if (problem === "too-long") yield { input, line, issue: tooLong(input, line) };
      else yield { input, line, content: text, lost: problem === undefined ? undefined : [NOT_UTF_8] };
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
