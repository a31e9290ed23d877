import type { DocumentReport } from "../report/document-report.js";

/** What became of a task. */
export interface Done {
  /** Documents with issues, and the others where they are wanted. Lines of feeds are counted from the first of the task. */
  readonly reports: readonly DocumentReport[];
  /** Documents that were looked at. */
  readonly documents: number;
  /** Lines of a feed, blank ones too; 0 where it is none. */
  readonly lines: number;
  readonly bytes: number;
}
