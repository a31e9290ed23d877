import { messageOf } from "../bulk/outcome.js";
import type { DocumentReport } from "../report/document-report.js";

/** The report on a document that could not be checked: a rule of the user's has thrown, or the program failed. */
export function notChecked(input: string, error: unknown): DocumentReport {
  const message = `This was not checked. ${messageOf(error)}`;
  return {
    input,
    isUnreadable: true,
    issues: [{ code: "input/not-checked", severity: "error", message, path: "" }],
  };
}
