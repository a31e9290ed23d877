import type { DocumentReport, ReportedIssue } from "./document-report.js";

/** A report on a line of a feed, with everything in it so many lines farther down. */
export function linesDown(report: DocumentReport, lines: number): DocumentReport {
  if (lines === 0) return report;
  return {
    ...report,
    line: (report.line ?? 1) + lines,
    issues: report.issues.map((issue) => issueLinesDown(issue, lines)),
  };
}

function issueLinesDown(issue: ReportedIssue, lines: number): ReportedIssue {
  const { location, excerpt } = issue;
  return {
    ...issue,
    ...(location && { location: { ...location, line: location.line + lines } }),
    ...(excerpt && {
      excerpt: {
        ...excerpt,
        line: excerpt.line + lines,
        lines: excerpt.lines.map((line) => ({ ...line, number: line.number + lines })),
      },
    }),
  };
}
