import type { Issue } from "../../issue/issue.js";

/** What an issue says of itself, always in this order, without what a report adds to it. */
export function issueFields(issue: Issue): Issue {
  const { code, severity, message, path, location, expected, suggestion, source, fix } = issue;
  return { code, severity, message, path, location, expected, suggestion, source, fix };
}
