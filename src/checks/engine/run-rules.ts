import type { CheckedDocument } from "./checked-document.js";
import type { CheckedNode } from "./checked-node.js";
import type { Findings } from "./findings.js";
import type { DocumentRule, NodeRule, Report, Rule, ValueRule } from "./rule.js";

type Bound<R extends Rule> = { readonly rule: R; readonly report: Report };

/** Has each rule look at what it looks at, in the order of the document, and of the rules at each place. */
export function runRules(rules: readonly Rule[], document: CheckedDocument, findings: Findings): void {
  const documentRules: Bound<DocumentRule>[] = [];
  const nodeRules: Bound<NodeRule>[] = [];
  const valueRules: Bound<ValueRule>[] = [];
  for (const rule of rules) {
    const report: Report = (place, message, more) => findings.add(rule, () => place.way(), message, more);
    if (rule.looksAt === "document") documentRules.push({ rule, report });
    else if (rule.looksAt === "nodes") nodeRules.push({ rule, report });
    else valueRules.push({ rule, report });
  }
  const rulesOfTypes = new Map<string, readonly Bound<NodeRule>[]>();
  const rulesOfProperty = new Map<string, readonly Bound<ValueRule>[]>();

  for (const { rule, report } of documentRules) rule.check(document, report);
  for (const node of document.nodes()) {
    for (const { rule, report } of rulesFor(node)) rule.check(node, report);
    for (const property of node.properties) {
      const own = rulesAbout(property);
      if (own.length === 0) continue;
      for (const value of node.values(property))
        for (const { rule, report } of own) rule.check(value, report);
    }
  }

  /** What types say to which rules is the same for all nodes of these types. */
  function rulesFor(node: CheckedNode): readonly Bound<NodeRule>[] {
    const key = node.isReference ? "@" : node.types.join(" ");
    let found = rulesOfTypes.get(key);
    if (found === undefined) {
      found = nodeRules.filter(
        ({ rule: { types } }) => types === undefined || (!node.isReference && node.isA(...types)),
      );
      rulesOfTypes.set(key, found);
    }
    return found;
  }

  function rulesAbout(property: string): readonly Bound<ValueRule>[] {
    let found = rulesOfProperty.get(property);
    if (found === undefined) {
      found = valueRules.filter(
        ({ rule: { properties } }) =>
          properties === undefined ||
          (typeof properties === "function" ? properties(property) : properties.includes(property)),
      );
      rulesOfProperty.set(property, found);
    }
    return found;
  }
}
