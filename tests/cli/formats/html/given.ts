import type { ReportFacts } from "../../../../src/cli/formats/format.js";
import { html } from "../../../../src/cli/formats/html/html.js";
import type { DocumentReport, ReportedIssue } from "../../../../src/cli/report/document-report.js";
import type { Summary } from "../../../../src/cli/report/summary.js";

export const FACTS: ReportFacts = {
  version: "1.2.3",
  schemaOrgRelease: "30.0",
  googleRulesVerified: "2026-05-04",
  hasColour: false,
  now: "2026-03-14T09:12:30.000Z",
  folder: "file:///home/amina/site/",
  describe: (code) =>
    code.startsWith("news/")
      ? {
          finds: `What ${code} finds.`,
          why: ["Because readers notice.", "And search engines do."],
          see: ["https://schema.org/NewsArticle"],
        }
      : undefined,
};

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

/** What a run that found all this came to. */
export function summaryOf(reports: readonly DocumentReport[], more: Partial<Summary> = {}): Summary {
  const issues = { error: 0, warning: 0, info: 0 };
  for (const report of reports) for (const { severity } of report.issues) issues[severity]++;
  return {
    documents: reports.length,
    withIssues: reports.filter((report) => report.issues.length > 0).length,
    issues,
    known: 0,
    unreadable: reports.filter(({ isUnreadable }) => isUnreadable).length,
    bytes: 12_345,
    seconds: 1.25,
    ...more,
  };
}

/** The whole page. */
export function pageOf(
  reports: readonly DocumentReport[],
  more: Partial<Summary> = {},
  facts: ReportFacts = FACTS,
): string {
  const formatter = html.formatter(facts);
  const parts = [formatter.begin(), ...reports.map((report) => formatter.document(report))];
  return [...parts, formatter.end(summaryOf(reports, more))].join("");
}
