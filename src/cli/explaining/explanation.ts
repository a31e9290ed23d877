import type { RuleSeverity } from "../../checks/engine/rule.js";
import type { RuleDescription } from "../formats/format.js";

/** A document that a rule finds something in, or does not. */
export interface ExplainedExample {
  readonly isBad: boolean;
  /** The moment that it was checked for, where that makes a difference. */
  readonly now?: string | undefined;
  /** JSON or HTML. */
  readonly text: string;
}

/** What can be said of a code. */
export interface Explanation extends RuleDescription {
  readonly code: string;
  readonly severity: RuleSeverity;
  /** The day on which the sources were last seen to say so. */
  readonly verified?: string | undefined;
  readonly examples: readonly ExplainedExample[];
  /** Whether some of what is found can be mended for certain. */
  readonly isMended: boolean;
  /** Whether it can be weighed otherwise or left out: an input that cannot be read cannot. */
  readonly isWeighed: boolean;
}
