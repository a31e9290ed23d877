import { html } from "../../../../src/cli/formats/html/html.js";
import type { DocumentReport, ReportedIssue } from "../../../../src/cli/report/document-report.js";
import type { Summary } from "../../../../src/cli/report/summary.js";
import { written } from "../arbitrary-reports.js";

export function issue(more: Partial<ReportedIssue> = {}): ReportedIssue {
  return { code: "news/author-merged", severity: "warning", message: "A message.", path: "", ...more };
}

/** A finding with its place, and the lines that it stands in. */
export function issueAt(
  text: string,
  line: number,
  column: number,
  length: number,
  more: Partial<ReportedIssue> = {},
): ReportedIssue {
  const lines = text
    .split("\n")
    .map((one, at) => ({ number: at + 1, text: one, cut: 0, isCutBehind: false }));
  return issue({
    location: { line, column, offset: 0, length },
    excerpt: { lines: lines.slice(Math.max(0, line - 4), line + 3), line, column, length },
    ...more,
  });
}

/** The whole page. */
export function pageOf(reports: readonly DocumentReport[], more: Partial<Summary> = {}): string {
  return written(html, reports, more);
}
