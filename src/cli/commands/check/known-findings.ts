import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { UsageError } from "../../arguments/usage-error.js";
import { Baseline, NewBaseline } from "../../baseline/baseline.js";
import type { DocumentReport } from "../../report/document-report.js";
import { counted } from "../../report/summary-text.js";
import { visible } from "../../terminal/visible.js";

/** Whether a finding of that input is known. */
type Takes = Baseline["takes"];

/** The findings that need no report: those of a baseline, or, while one is written, all. */
export class KnownFindings {
  readonly #takes: Takes;
  readonly #close: () => string;

  private constructor(takes: Takes, close: () => string) {
    this.#takes = takes;
    this.#close = close;
  }

  /** Throws a {@link UsageError} for a baseline that is not there, or is none. */
  static open(file: string | undefined, isUpdated: boolean): KnownFindings {
    if (file === undefined)
      return new KnownFindings(
        () => false,
        () => "",
      );
    if (isUpdated) {
      const fresh = new NewBaseline();
      return new KnownFindings(
        (input, issue) => {
          fresh.add(input, issue);
          return true;
        },
        () => {
          writeFileSync(file, fresh.toText());
          return `${counted(fresh.size, "finding")} written to ${visible(file)}.\n`;
        },
      );
    }
    if (!existsSync(file)) {
      throw new UsageError(`There is no baseline ${visible(file)}. Write it with --update-baseline.`);
    }
    const baseline = Baseline.parse(readFileSync(file, "utf8"), file);
    return new KnownFindings(
      (input, issue) => baseline.takes(input, issue),
      () =>
        baseline.gone === 0
          ? ""
          : `${counted(baseline.gone, "known finding")} did not come up. --update-baseline forgets what is gone.\n`,
    );
  }

  /** The reports without what is known. An input that could not be read never is. */
  without(reports: readonly DocumentReport[]): readonly DocumentReport[] {
    return reports.map((report) => {
      if (report.isUnreadable) return report;
      const issues = report.issues.filter((issue) => !this.#takes(report.input, issue));
      const known = report.issues.length - issues.length;
      return known === 0 ? report : { ...report, issues, known };
    });
  }

  /** To be called at the end of a run that was not broken off. Returns what there is to say about the baseline, or nothing. */
  close(): string {
    return this.#close();
  }
}
