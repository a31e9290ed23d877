import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Issue } from "../../../issue/issue.js";
import { UsageError } from "../../arguments/usage-error.js";
import { Baseline, NewBaseline } from "../../baseline/baseline.js";
import { baselineName } from "../../baseline/baseline-name.js";
import { notWritable } from "../../host/output-file.js";
import type { DocumentReport } from "../../report/document-report.js";
import { counted } from "../../report/summary-text.js";
import { visible } from "../../terminal/visible.js";
import type { Wishes } from "./wishes-of.js";

/** What is known of findings: what a baseline says, or, while one is written, that all are. */
interface Knowledge {
  nameOf(input: string): string;
  /** Whether a finding is known. Takes the input as the baseline calls it. */
  takes(input: string, issue: Issue): boolean;
  /** Told of every input, whether it could be read to its end. */
  saw(input: string, isWhole: boolean): void;
  close(): string;
}

/** The findings that need no report: those of a baseline, or, while one is written, all. */
export class KnownFindings {
  readonly #knowledge: Knowledge | undefined;

  private constructor(knowledge: Knowledge | undefined) {
    this.#knowledge = knowledge;
  }

  /** Throws a {@link UsageError} for a baseline that is not there or is none, and for one that cannot be written. */
  static open(
    { baseline: file, isBaselineUpdated, shard }: Pick<Wishes, "baseline" | "isBaselineUpdated" | "shard">,
    folder: string,
  ): KnownFindings {
    if (file === undefined) return new KnownFindings(undefined);
    const nameOf = (input: string) => baselineName(input, folder, file);
    return new KnownFindings({
      ...(isBaselineUpdated ? writing(file) : reading(file, shard !== undefined)),
      nameOf,
    });
  }

  /** The reports on an input, or a part of it, without what is known. An input that could not be read never is. */
  without(input: string, reports: readonly DocumentReport[]): readonly DocumentReport[] {
    const knowledge = this.#knowledge;
    if (!knowledge) return reports;
    const name = knowledge.nameOf(input);
    knowledge.saw(name, !reports.some(({ isUnreadable }) => isUnreadable));
    return reports.map((report) => {
      if (report.isUnreadable) return report;
      const issues = report.issues.filter((issue) => !knowledge.takes(name, issue));
      const known = report.issues.length - issues.length;
      return known === 0 ? report : { ...report, issues, known };
    });
  }

  /** To be called at the end of a run that was not broken off. Returns what there is to say about the baseline, or nothing. */
  close(): string {
    return this.#knowledge?.close() ?? "";
  }
}

function writing(file: string): Omit<Knowledge, "nameOf"> {
  // Before the work is done, not behind it.
  orRefused(file, () => accessSync(existsSync(file) ? file : dirname(file), constants.W_OK));
  const fresh = new NewBaseline();
  return {
    takes(input, issue) {
      fresh.add(input, issue);
      return true;
    },
    saw: () => {},
    close() {
      orRefused(file, () => writeFileSync(file, fresh.toText()));
      return `${counted(fresh.size, "finding")} written to ${visible(file)}.\n`;
    },
  };
}

function orRefused(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw notWritable(file, error);
  }
}

function reading(file: string, isPart: boolean): Omit<Knowledge, "nameOf"> {
  const baseline = Baseline.parse(textOf(file), file);
  const seen = new Set<string>();
  const broken = new Set<string>();
  return {
    takes: (input, issue) => baseline.takes(input, issue),
    saw(input, isWhole) {
      (isWhole ? seen : broken).add(input);
    },
    close() {
      // What was not looked at, or not to its end, may still be there.
      const gone = isPart ? 0 : baseline.gone((input) => seen.has(input) && !broken.has(input));
      return gone === 0
        ? ""
        : `${counted(gone, "known finding")} did not come up. --update-baseline forgets what is gone.\n`;
    },
  };
}

function textOf(file: string): string {
  if (!existsSync(file)) {
    throw new UsageError(`There is no baseline ${visible(file)}. Write it with --update-baseline.`);
  }
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(
      `The baseline ${visible(file)} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
