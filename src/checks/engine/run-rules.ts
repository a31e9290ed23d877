import { NewsgraphError } from "../../issue/issue.js";
import type { CheckedDocument } from "./checked-document.js";
import type { Findings } from "./findings.js";
import type { Plan } from "./plan.js";
import type { Report, Rule } from "./rule.js";

/** Has each rule look at what it looks at. Throws an error that names the rule if one throws. */
export function runRules(plan: Plan, document: CheckedDocument, findings: Findings): void {
  /** The rule that is looking: one report serves them all. */
  let current: Rule | undefined;
  const report: Report = (place, message, more) => {
    if (current) findings.add(current, place, message, more);
  };
  try {
    runAll();
  } catch (error) {
    throw current ? failureOf(current, error) : error;
  }
  current = undefined;

  function runAll(): void {
    for (const rule of plan.documentRules) {
      current = rule;
      rule.check(document, report);
    }
    for (const node of document.nodes()) {
      for (const rule of plan.rulesFor(node)) {
        if (findings.isFull(rule)) continue;
        current = rule;
        rule.check(node, report);
      }
      for (const property of node.properties) {
        const rules = plan.rulesAbout(property);
        if (rules.length === 0) continue;
        for (const value of node.values(property)) {
          for (const rule of rules) {
            if (findings.isFull(rule)) continue;
            current = rule;
            rule.check(value, report);
          }
        }
      }
    }
  }
}

function failureOf({ code }: Rule, error: unknown): NewsgraphError {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule ${code} has thrown: ${reason}. Mend the rule.`;
  return Object.assign(
    new NewsgraphError([{ code: "check/rule-failed", severity: "error", message, path: "" }]),
    {
      cause: error,
    },
  );
}
