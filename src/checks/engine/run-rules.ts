import type { CheckedDocument } from "./checked-document.js";
import type { Findings } from "./findings.js";
import type { Plan } from "./plan.js";
import type { Report, Rule } from "./rule.js";

/** Has each rule look at what it looks at. */
export function runRules(plan: Plan, document: CheckedDocument, findings: Findings): void {
  /** The rule that is looking: one report serves them all. */
  let current: Rule | undefined;
  const report: Report = (place, message, more) => {
    if (current) findings.add(current, place, message, more);
  };
  for (const rule of plan.documentRules) {
    current = rule;
    rule.check(document, report);
  }
  for (const node of document.nodes()) {
    for (const rule of plan.rulesFor(node)) {
      current = rule;
      rule.check(node, report);
    }
    for (const property of node.properties) {
      const rules = plan.rulesAbout(property);
      if (rules.length === 0) continue;
      for (const value of node.values(property)) {
        for (const rule of rules) {
          current = rule;
          rule.check(value, report);
        }
      }
    }
  }
  current = undefined;
}
