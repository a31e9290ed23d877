import { type CheckOptions, check, type Issue } from "../../../src/check.js";

const CONTEXT = { "@context": "https://schema.org" };

/** What the rules of newsrooms find in a node, or in nodes of one graph. */
export function newsIssues(document: object | readonly object[], options: CheckOptions = {}): Issue[] {
  const input = Array.isArray(document) ? { ...CONTEXT, "@graph": document } : { ...CONTEXT, ...document };
  return check(input, { ...options, profiles: ["news"] }).filter(({ code }) => code.startsWith("news/"));
}

/** The issues of one rule. */
export function issuesOf(
  code: string,
  document: object | readonly object[],
  options: CheckOptions = {},
): Issue[] {
  return newsIssues(document, options).filter((issue) => issue.code === `news/${code}`);
}

/** How often a rule finds something. */
export function countOf(
  code: string,
  document: object | readonly object[],
  options: CheckOptions = {},
): number {
  return issuesOf(code, document, options).length;
}
