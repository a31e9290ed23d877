import type { Severity } from "../../../issue/issue.js";

/** What SARIF calls a severity. */
export type Level = "error" | "warning" | "note";

export const LEVELS: { readonly [severity in Severity]: Level } = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Something counted by level. */
export type LevelCounts = { readonly [level in Level]: number };
