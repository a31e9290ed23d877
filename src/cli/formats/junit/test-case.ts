import type { Severity } from "../../../issue/issue.js";
import type { DocumentReport, ReportedIssue } from "../../report/document-report.js";
import { counted } from "../../report/summary-text.js";
import { clip } from "../clip.js";
import { mendInWords } from "../mend-words.js";
import { xmlAttributes, xmlText } from "./xml.js";

/** How a test ended: what is an error in a document is a failure here, and an error is what could not be tested. */
export type Outcome = "passed" | "failure" | "error";

/** One test, and what JUnit makes of it. */
export interface TestCase {
  readonly outcome: Outcome;
  readonly xml: string;
}

const LONGEST_LINE = 2000;
const MOST_FINDINGS = 200;

/** A document as a test: it fails where it has an error; what is less stands in its output. */
export function testCaseOf(report: DocumentReport): TestCase {
  const outcome = outcomeOf(report);
  const { input, line, issues } = report;
  const findings = findingsText(report);
  const first = issues.find(({ severity }) => severity === "error") ?? issues[0];
  return {
    outcome,
    xml: printTestCase(
      line === undefined ? input : `${input} line ${line}`,
      outcome === "passed"
        ? { output: findings }
        : {
            outcome,
            type: first?.code ?? "input/unreadable",
            message: messageOf(issues, first),
            body: findings,
          },
    ),
  };
}

/** How the test of a document ends. */
export function outcomeOf({ issues, isUnreadable }: DocumentReport): Outcome {
  if (isUnreadable) return "error";
  return issues.some(({ severity }) => severity === "error") ? "failure" : "passed";
}

/** What a test has to say: that it did not pass, or what it put out; lines are XML already, messages are not. */
export type Said =
  | {
      readonly outcome: "failure" | "error";
      readonly type: string;
      readonly message: string;
      readonly body: string;
    }
  | { readonly output: string };

/**
 * A `<testcase>`. Its time is 0, since documents are not timed one by one: some readers of JUnit want a number.
 * `classname` is the same for all, because readers split it at dots.
 */
export function printTestCase(name: string, said: Said): string {
  const start = `<testcase${xmlAttributes({ name, classname: "newsgraph", time: 0 })}`;
  if ("output" in said) {
    return said.output === ""
      ? `${start}/>\n`
      : `${start}><system-out>${said.output}</system-out></testcase>\n`;
  }
  const { outcome, type, message, body } = said;
  return `${start}><${outcome}${xmlAttributes({ type, message })}>${body}</${outcome}></testcase>\n`;
}

function messageOf(issues: readonly ReportedIssue[], first: ReportedIssue | undefined): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const more = errors > 1 ? ` And ${counted(errors - 1, "error")} more.` : "";
  return `${clip(first?.message ?? "It could not be read.", LONGEST_LINE)}${more}`;
}

function findingsText({ input, line, issues }: DocumentReport): string {
  const findings = issues.slice(0, MOST_FINDINGS).map((issue) => {
    const { severity, code, path, location, message, source } = issue;
    const place = [input, location?.line ?? line, location?.column].filter((part) => part !== undefined);
    const at = path === "" ? "" : ` at ${path}`;
    return [
      `${clip(place.join(":"), LONGEST_LINE)}: ${severity} ${code}${clip(at, LONGEST_LINE)}`,
      ...[message, mendInWords(issue), source]
        .filter((said) => said !== undefined)
        .map((said) => `  ${clip(said, LONGEST_LINE)}`),
    ];
  });
  const left = issues.slice(MOST_FINDINGS);
  if (left.length > 0) findings.push([`Left out: ${countsText(countSeverities(left))}.`]);
  return findings
    .flat()
    .map((said) => `${xmlText(said)}\n`)
    .join("");
}

/** How many issues of each severity. */
export type SeverityCounts = { [severity in Severity]: number };

export function countSeverities(issues: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}

/** `2 errors, 0 warnings, 1 info`. */
export function countsText({ error, warning, info }: SeverityCounts): string {
  return [counted(error, "error"), counted(warning, "warning"), counted(info, "info")].join(", ");
}
