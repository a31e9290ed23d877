import type { DocumentReport } from "../../report/document-report.js";
import type { Summary } from "../../report/summary.js";
import { counted, number } from "../../report/summary-text.js";
import { jsonLine } from "../json-line.js";
import { artifactLocation } from "./artifact-location.js";
import type { LevelCounts } from "./level.js";
import type { SarifLimits } from "./limits.js";
import { resultText } from "./result.js";

const LONGEST = 1_000_000;

/** What went wrong with the run itself: the inputs that could not be opened, as `notification`s. */
export class Notices {
  readonly #limits: SarifLimits;
  readonly #folder: string;
  readonly #held: string[] = [];
  #length = 0;
  #dropped = 0;

  constructor(limits: SarifLimits, folder: string) {
    this.#limits = limits;
    this.#folder = folder;
  }

  get dropped(): number {
    return this.#dropped;
  }

  addUnreadable({ input, issues }: DocumentReport): void {
    const locations = [{ physicalLocation: { artifactLocation: artifactLocation(input, this.#folder) } }];
    for (const issue of issues) {
      const { code } = issue;
      const json = jsonLine({
        level: "error",
        message: { text: resultText(issue) },
        descriptor: { id: code },
        locations,
      });
      if (this.#held.length < this.#limits.notices && this.#length + json.length < LONGEST) {
        this.#held.push(json);
        this.#length += json.length;
      } else {
        this.#dropped++;
      }
    }
  }

  /** Each a JSON object: those of the inputs, and what is to be said of what is not in the file or will not be seen. */
  print(summary: Summary, results: number, dropped: LevelCounts): readonly string[] {
    const notices = [...this.#held];
    if (this.#dropped > 0) {
      notices.push(
        noticeOf("error", "notices-left-out", `${counted(this.#dropped, "input")} more could not be read.`),
      );
    }
    if (summary.isInterrupted) {
      notices.push(
        noticeOf("error", "broken-off", "The run was broken off: not everything was checked. Run it again."),
      );
    }
    if (dropped.error + dropped.warning + dropped.note > 0) {
      const counts = [
        counted(dropped.error, "error"),
        counted(dropped.warning, "warning"),
        counted(dropped.note, "note"),
      ];
      notices.push(
        noticeOf(
          "warning",
          "results-left-out",
          `${counts.join(", ")} left out: code scanning takes ${number(this.#limits.results)} results and 10 MB packed. Check fewer documents at once, or use the format ndjson to have them all.`,
        ),
      );
    }
    if (results > this.#limits.shown) {
      const shown = number(this.#limits.shown);
      notices.push(
        noticeOf(
          "note",
          "results-not-shown",
          `Code scanning shows ${shown} of these ${number(results)} results, the heaviest first.`,
        ),
      );
    }
    return notices;
  }
}

function noticeOf(level: string, name: string, text: string): string {
  return jsonLine({ level, message: { text }, descriptor: { id: `newsgraph/${name}` } });
}
