import { countLines } from "../bulk/count-lines.js";
import type { Outcome } from "../bulk/outcome.js";
import type { DocumentReport } from "../report/document-report.js";
import { linesDown } from "../report/lines-down.js";
import type { Task } from "../tasks/task.js";
import { visible } from "../terminal/visible.js";
import type { Done } from "./done.js";

/** What became of a task, with true line numbers. */
export interface TaskReports {
  readonly reports: readonly DocumentReport[];
  readonly documents: number;
  readonly bytes: number;
}

/** Puts the parts of feeds together again: each part has counted its own lines. */
export class FeedLines {
  #place = -1;
  /** Lines of the feed before the next task. */
  #lines = 0;

  /** Outcomes have to come in the order of their tasks. */
  async reportsOf(outcome: Outcome<Task, Done>): Promise<TaskReports> {
    const { task } = outcome;
    if (task.place !== this.#place) {
      this.#place = task.place;
      this.#lines = task.type === "slice" ? await linesBefore(task.path, task.start) : 0;
    }
    if ("failure" in outcome) {
      // How many lines it had nobody knows now but the file.
      if (task.type === "slice") this.#lines = await linesBefore(task.path, task.end);
      return { reports: [failed(task, outcome.failure)], documents: 1, bytes: 0 };
    }
    const { reports, documents, lines, bytes } = outcome.result;
    const before = this.#lines;
    this.#lines += lines;
    // What is said of the whole feed is of no line.
    const placed = reports.map((report) => (report.line === undefined ? report : linesDown(report, before)));
    return { reports: placed, documents, bytes };
  }
}

async function linesBefore(path: string, byte: number): Promise<number> {
  try {
    return await countLines(path, byte);
  } catch {
    // It cannot be read any more, as each of its parts says.
    return 0;
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
