import type { Severity } from "../../issue/issue.js";
import type { DocumentReport } from "../report/document-report.js";
import type { Summary } from "../report/summary.js";

/** Counts while a run goes on. */
export class Tally {
  readonly issues: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  documents = 0;
  bytes = 0;
  #known = 0;
  #unreadable = 0;
  #withIssues = 0;

  /** Takes what was found in so many documents of so many bytes. */
  add(reports: readonly DocumentReport[], documents: number, bytes: number): void {
    this.documents += documents;
    this.bytes += bytes;
    for (const { issues, known = 0, isUnreadable } of reports) {
      this.#known += known;
      if (isUnreadable) this.#unreadable++;
      if (issues.length > 0) this.#withIssues++;
      for (const { severity } of issues) this.issues[severity]++;
    }
  }

  summary(more: Pick<Summary, "seconds" | "shard" | "isInterrupted">): Summary {
    return {
      documents: this.documents,
      withIssues: this.#withIssues,
      issues: { ...this.issues },
      known: this.#known,
      unreadable: this.#unreadable,
      bytes: this.bytes,
      ...more,
    };
  }
}
