import { countLines } from "../bulk/count-lines.js";
import type { Outcome } from "../bulk/outcome.js";
import type { DocumentReport } from "../report/document-report.js";
import { linesDown } from "../report/on-line.js";
import { visible } from "../terminal/visible.js";
import type { Done, Task } from "./task.js";

/** What became of a task, with true line numbers. */
export interface TaskReports {
  readonly reports: readonly DocumentReport[];
  readonly documents: number;
  readonly bytes: number;
}

/** Puts the parts of feeds together again: each part has counted its own lines. */
export class FeedLines {
  #input: string | undefined;
  /** Lines of the feed before the next task. */
  #lines = 0;

  /** Outcomes have to come in the order of their tasks. */
  async reportsOf(outcome: Outcome<Task, Done>): Promise<TaskReports> {
    const { task } = outcome;
    if (task.input !== this.#input) {
      this.#input = task.input;
      this.#lines = task.type === "slice" ? await countLines(task.path, task.start) : 0;
    }
    if ("failure" in outcome) {
      // How many lines it had nobody knows now but the file.
      if (task.type === "slice") this.#lines = await countLines(task.path, task.end);
      return { reports: [failed(task, outcome.failure)], documents: 1, bytes: 0 };
    }
    const { reports, documents, lines, bytes } = outcome.result;
    const before = this.#lines;
    this.#lines += lines;
    return { reports: reports.map((report) => linesDown(report, before)), documents, bytes };
  }
}

function failed(task: Task, failure: string): DocumentReport {
  const part = task.type === "slice" ? `, bytes ${task.start} to ${task.end},` : "";
  const message = `${visible(JSON.stringify(task.input))}${part} was not checked: ${failure} Check it alone with --jobs 1, and report it if it fails again.`;
  return {
    input: task.input,
    isUnreadable: true,
    issues: [{ code: "input/not-checked", severity: "error", message, path: "" }],
  };
}
