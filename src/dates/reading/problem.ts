import type { Issue } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";

/** An error found in the text of a period. */
export function problem(code: `dates/${string}`, message: string): Issue {
  return { code, severity: "error", message, path: "" };
}

/** A text, or a part of it, is not a printed period. */
export function unreadable(text: string, part: string): Issue {
  const rest = part.trim();
  const what =
    rest === text.trim()
      ? `${showValue(text)} is not a period`
      : `${showValue(rest)} in ${showValue(text)} was not read`;
  return problem(
    "dates/unreadable-period",
    `${what}; pass the printed period alone, such as "19 September 2024".`,
  );
}

/** True for an issue among other outcomes. */
export function isIssue(outcome: object): outcome is Issue {
  return "code" in outcome;
}
