import type { LineBatch } from "../bulk/line.js";
import { linesOfChunks, linesOfRange } from "../bulk/read-lines.js";
import { InputError, notReadable } from "../inputs/input-error.js";
import type { DocumentReport } from "../report/document-report.js";
import { checkLine } from "./check-line.js";
import type { Checker } from "./checker.js";
import { fileContent } from "./file-content.js";
import type { CheckSettings } from "./settings.js";
import type { Done, Task } from "./task.js";

/** Does one piece of the work. What is wrong with an input is in what it returns. */
export async function performTask(task: Task, checker: Checker, settings: CheckSettings): Promise<Done> {
  try {
    return await performed(task, checker, settings);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const told =
      error instanceof InputError
        ? error
        : code?.startsWith("E")
          ? notReadable(task.input, error)
          : undefined;
    if (!told) throw error;
    return {
      reports: [{ input: task.input, isUnreadable: true, issues: [told.issue] }],
      documents: 1,
      lines: 0,
      bytes: 0,
    };
  }
}

async function performed(task: Task, checker: Checker, settings: CheckSettings): Promise<Done> {
  const { input } = task;
  const options = { maxLineBytes: settings.maxSize };
  switch (task.type) {
    case "unreadable":
      return {
        reports: [{ input, isUnreadable: true, issues: [task.issue] }],
        documents: 1,
        lines: 0,
        bytes: 0,
      };
    case "file": {
      const content = await fileContent(input, task.path, settings.maxSize);
      return document(checker.document(input, { ...task, content }), content.length, settings);
    }
    case "bytes":
      return document(checker.document(input, { ...task, content: task.bytes }), task.bytes.length, settings);
    case "slice":
      return lines(input, linesOfRange(task.path, task, options), checker, settings);
    case "lines":
      return lines(input, linesOfChunks(only(task.bytes), options), checker, settings);
  }
}

function document(report: DocumentReport, bytes: number, { wantsClean }: CheckSettings): Done {
  return { reports: isWanted(report, wantsClean) ? [report] : [], documents: 1, lines: 0, bytes };
}

async function lines(
  input: string,
  batches: AsyncIterable<LineBatch>,
  checker: Checker,
  { wantsClean }: CheckSettings,
): Promise<Done> {
  const reports: DocumentReport[] = [];
  let [documents, count, bytes] = [0, 0, 0];
  for await (const batch of batches) {
    for (const line of batch.lines) {
      const report = checkLine(input, line, checker);
      if (isWanted(report, wantsClean)) reports.push(report);
    }
    documents += batch.lines.length;
    count = batch.count;
    bytes += batch.bytes;
  }
  return { reports, documents, lines: count, bytes };
}

function isWanted({ issues }: DocumentReport, wantsClean: boolean): boolean {
  return wantsClean || issues.length > 0;
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
