import { refuse } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import type { Rule } from "./rule.js";
import { SEVERITIES } from "./severities.js";

const LOOKS_AT: readonly unknown[] = ["document", "nodes", "values"];
const CODE = /^[a-z\d.-]+\/[a-z\d-]+$/;

/** Lists of rules that have been looked at. */
const sound = new WeakSet<readonly Rule[]>();

/** Refuses a list of rules in which one would never find anything, or two would find under one code. */
export function checkRules(rules: readonly Rule[]): void {
  if (!Array.isArray(rules)) {
    refuse("check/rule", `The rules are ${showValue(rules)}. Give a list, as [...rules, yours].`);
  }
  if (sound.has(rules)) return;
  const codes = new Set<string>();
  for (const rule of rules) {
    const problem = problemOf(rule, codes);
    if (problem !== undefined) refuse("check/rule", problem);
    codes.add(rule.code);
  }
  sound.add(rules);
}

function problemOf(rule: Partial<Rule>, codes: ReadonlySet<string>): string | undefined {
  const { code, severity, looksAt, check } = rule;
  if (typeof code !== "string" || !CODE.test(code)) {
    return `The code ${showValue(code)} of a rule is not kebab-case behind a profile. Give one as mine/house-style.`;
  }
  if (codes.has(code)) return `Two rules have the code ${showValue(code)}. Give each one of its own.`;
  if (!SEVERITIES.includes(severity)) {
    return `The severity ${showValue(severity)} of the rule ${code} is not known. Give "error", "warning", "info" or "off".`;
  }
  if (!LOOKS_AT.includes(looksAt)) {
    return `The rule ${code} looks at ${showValue(looksAt)}. Give "document", "nodes" or "values".`;
  }
  return typeof check === "function" ? undefined : `The rule ${code} has no check. Give it a function.`;
}
