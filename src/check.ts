export { check } from "./checks/check.js";
export type { CheckedDocument, GivenNode, Surroundings } from "./checks/engine/checked-document.js";
export type { CheckedNode } from "./checks/engine/checked-node.js";
export type { CheckedValue } from "./checks/engine/checked-value.js";
export type {
  DocumentRule,
  Finding,
  NodeRule,
  Place,
  Report,
  Rule,
  RuleSeverity,
  ValueRule,
} from "./checks/engine/rule.js";
export { applyFixes } from "./checks/fixes/apply-fixes.js";
export { renameTo, replaceWith } from "./checks/fixes/mends.js";
export type { CheckOptions, InputKind, Profile } from "./checks/options.js";
export { GOOGLE_RULES_VERIFIED, rules } from "./checks/rules.js";
export {
  type Issue,
  type Location,
  NewsgraphError,
  type PatchOperation,
  type Severity,
} from "./issue/issue.js";
export type { Correction } from "./reading/canonical.js";
export type { Source, Way } from "./reading/way.js";
export { SCHEMA_ORG_RELEASE } from "./vocabulary/vocabulary.js";
