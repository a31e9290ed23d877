import type { Issue } from "../../issue/issue.js";
import { inputErrorOf } from "../inputs/input-error.js";
import type { DocumentReport } from "../report/document-report.js";
import { fileContent } from "../tasks/file-content.js";
import { linesOf } from "../tasks/lines-of.js";
import type { Task } from "../tasks/task.js";
import { checkLine } from "./check-line.js";
import type { Checker } from "./checker.js";
import type { Done } from "./done.js";
import type { CheckSettings } from "./settings.js";

/** Does one piece of the work. What is wrong with an input is in what it returns. */
export async function performTask(task: Task, checker: Checker, settings: CheckSettings): Promise<Done> {
  try {
    return await performed(task, checker, settings);
  } catch (error) {
    const told = inputErrorOf(task.input, error);
    if (!told) throw error;
    return unreadable(task.input, told.issue);
  }
}

async function performed(task: Task, checker: Checker, settings: CheckSettings): Promise<Done> {
  const { input } = task;
  switch (task.type) {
    case "unreadable":
      return unreadable(input, task.issue);
    case "file": {
      const content = await fileContent(input, task.path, settings.maxSize);
      return document(checker.document(input, { ...task, content }), content.length, settings);
    }
    case "bytes":
      return document(checker.document(input, { ...task, content: task.bytes }), task.bytes.length, settings);
    default:
      return lines(task, checker, settings);
  }
}

function unreadable(input: string, issue: Issue): Done {
  return { reports: [{ input, isUnreadable: true, issues: [issue] }], documents: 1, lines: 0, bytes: 0 };
}

function document(report: DocumentReport, bytes: number, { wantsClean }: CheckSettings): Done {
  return { reports: isWanted(report, wantsClean) ? [report] : [], documents: 1, lines: 0, bytes };
}

async function lines(
  task: Extract<Task, { type: "slice" | "lines" }>,
  checker: Checker,
  { wantsClean, maxSize }: CheckSettings,
): Promise<Done> {
  const reports: DocumentReport[] = [];
  let [documents, count, bytes] = [0, 0, 0];
  for await (const batch of linesOf(task, { maxLineBytes: maxSize })) {
    for (const line of batch.lines) {
      if (!wantsClean && line.problem === undefined && checker.passes(line.text)) continue;
      const report = checkLine(task.input, line, checker);
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
