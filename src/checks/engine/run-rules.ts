import type { CheckedDocument } from "./checked-document.js";
import type { Findings } from "./findings.js";
import type { Plan } from "./plan.js";
import type { Report, Rule } from "./rule.js";

/** Has each rule look at what it looks at. */
export function runRules(plan: Plan, document: CheckedDocument, findings: Findings): void {
  const reports = new Map<Rule, Report>();
  for (const rule of plan.documentRules) rule.check(document, reportOf(rule));
  for (const node of document.nodes()) {
    for (const rule of plan.rulesFor(node)) rule.check(node, reportOf(rule));
    for (const property of node.properties) {
      const rules = plan.rulesAbout(property);
      if (rules.length === 0) continue;
      for (const value of node.values(property)) for (const rule of rules) rule.check(value, reportOf(rule));
    }
  }

  function reportOf(rule: Rule): Report {
    let report = reports.get(rule);
    if (report === undefined) {
      report = (place, message, more) => findings.add(rule, place, message, more);
      reports.set(rule, report);
    }
    return report;
  }
}
