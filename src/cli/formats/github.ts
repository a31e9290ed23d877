import type { Severity } from "../../issue/issue.js";
import type { DocumentReport, ReportedIssue } from "../report/document-report.js";
import type { Summary } from "../report/summary.js";
import { counted, summaryText } from "../report/summary-text.js";
import { visible } from "../terminal/visible.js";
import type { Format, Formatter } from "./format.js";
import { inputKind } from "./input-kind.js";
import { mendInWords } from "./mend-words.js";

const LEVELS: { readonly [severity in Severity]: string } = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** Annotations of each level that GitHub shows for a step; the rest stands in the log only. */
const SHOWN = 10;

/**
 * Workflow commands of GitHub Actions, which become annotations of the lines that they name.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Format = {
  name: "github",
  endings: [],
  summary: "annotations for GitHub Actions",
  needsExcerpts: true,
  needsPicture: false,
  wantsClean: false,
  saysSummary: true,
  formatter,
};

function formatter(): Formatter {
  const printed = { error: 0, warning: 0, info: 0 };

  return {
    begin: () => "",
    document(report) {
      for (const { severity } of report.issues) printed[severity]++;
      return report.issues.map((issue) => `${annotation(report, issue)}\n`).join("");
    },
    end: (summary) => `newsgraph: ${lastLine(summary, printed)}\n`,
  };
}

function annotation(report: DocumentReport, issue: ReportedIssue): string {
  const { location, excerpt } = issue;
  const line = location?.line ?? report.line;
  const isFile = inputKind(report.input) === "path";
  // How far it goes within its first line; a line of a feed is the only one.
  const length = excerpt?.length ?? (report.line === undefined ? undefined : location?.length);
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ["file", isFile ? report.input : undefined],
    ["line", isFile ? line : undefined],
    ["col", isFile ? location?.column : undefined],
    ["endLine", isFile && length !== undefined ? line : undefined],
    ["endColumn", isFile && location && length !== undefined ? location.column + length : undefined],
    ["title", issue.code],
  ];
  const written = properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);

  const place = [report.input, line, location?.column].filter((part) => part !== undefined).join(":");
  const said = [
    isFile ? issue.message : `${place}: ${issue.message}`,
    issue.path === "" ? undefined : `At ${issue.path}`,
    mendInWords(issue),
    issue.source,
  ];
  const message = said
    .filter((part) => part !== undefined)
    .map(visible)
    .join("\n");
  return `::${LEVELS[issue.severity]} ${written.join(",")}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function lastLine(summary: Summary, printed: { readonly [severity in Severity]: number }): string {
  const said = summaryText(summary).trim().split("\n");
  const beyond = (["error", "warning", "info"] as const)
    .filter((severity) => printed[severity] > SHOWN)
    .map((severity) => counted(printed[severity] - SHOWN, LEVELS[severity]));
  if (beyond.length > 0) {
    said.push(
      `GitHub shows ${SHOWN} annotations of each level, so that this log alone has ${beyond.join(", ")} more.`,
    );
  }
  return said.map(visible).join(" ");
}
