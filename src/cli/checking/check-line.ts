import type { Issue } from "../../issue/issue.js";
import type { Line } from "../bulk/line.js";
import type { DocumentReport } from "../report/document-report.js";
import { linesDown } from "../report/lines-down.js";
import { NOT_UTF_8 } from "../tasks/lines-of.js";
import type { Checker } from "./checker.js";

/** What is found in one line of a feed. */
export function checkLine(input: string, { text, number, problem }: Line, checker: Checker): DocumentReport {
  if (problem === "too-long") return { input, line: number + 1, issues: checker.weighed(TOO_LONG) };
  const report = checker.document(input, { content: text });
  const issues = problem === "not-utf-8" ? [...checker.weighed(NOT_UTF_8), ...report.issues] : report.issues;
  return linesDown({ ...report, line: 1, issues }, number);
}

const TOO_LONG: Issue = {
  code: "reading/too-large",
  severity: "error",
  message: "The line is longer than --max-size, and was not read. Give a larger one if it should be.",
  path: "",
};
