import { check, type Issue } from "../../../src/check.js";

const CONTEXT = { "@context": "https://schema.org" };

/** What Google's rules find in a node, or in nodes of one graph. */
export function googleIssues(document: object | readonly object[]): Issue[] {
  const input = Array.isArray(document) ? { ...CONTEXT, "@graph": document } : { ...CONTEXT, ...document };
  return check(input, { profiles: ["google"] }).filter(({ code }) => code.startsWith("google/"));
}

/** The codes of what Google's rules find, without `google/`, in order, each as often as it is found. */
export function codesIn(document: object | readonly object[]): string[] {
  return googleIssues(document).map(({ code }) => code.replace("google/", ""));
}

/** How often a rule finds something. */
export function countOf(code: string, document: object | readonly object[]): number {
  return codesIn(document).filter((found) => found === code).length;
}
