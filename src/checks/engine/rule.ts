import type { PatchOperation, Severity } from "../../issue/issue.js";
import type { Way } from "../../reading/way.js";
import type { CheckedDocument } from "./checked-document.js";
import type { CheckedNode } from "./checked-node.js";
import type { CheckedValue } from "./checked-value.js";

/** A place in the document: a node, a property of it, or one of a property's values. */
export interface Place {
  way(): Way;
}

/** What a finding may say beside its message. */
export interface Finding {
  /** What would have been right, in words. */
  readonly expected?: string | undefined;
  /** The nearest right value, when one is near. */
  readonly suggestion?: string | undefined;
  /** The mend, where it is certain: a JSON Patch with pointers from the root of the JSON value. */
  readonly fix?: readonly PatchOperation[] | undefined;
}

/** Takes a finding. The message is a sentence or two: it names the value and ends with what to do. */
export type Report = (place: Place, message: string, more?: Finding) => void;

/** How much what a rule finds weighs; `off` for a rule that has to be asked for. */
export type RuleSeverity = Severity | "off";

interface RuleFacts {
  /** Stable, kebab-case, behind the name of its profile: `google/event-required`. */
  readonly code: `${string}/${string}`;
  readonly severity: RuleSeverity;
  /** Address of what the rule rests on. */
  readonly source: string;
  /** The day on which the source was last seen to say so: `2026-11-24`. */
  readonly verified: string;
}

/** Looks at the document as a whole, once. */
export interface DocumentRule extends RuleFacts {
  readonly looksAt: "document";
  check(document: CheckedDocument, report: Report): void;
}

/** Looks at nodes. */
export interface NodeRule extends RuleFacts {
  readonly looksAt: "nodes";
  /** The types whose nodes it looks at, and those of all types below; a mere reference is not among them. All nodes unless given. */
  readonly types?: readonly string[] | undefined;
  check(node: CheckedNode, report: Report): void;
}

/** Looks at values, one after the other. */
export interface ValueRule extends RuleFacts {
  readonly looksAt: "values";
  /** The properties whose values it looks at, by name or by what it asks of them. All properties unless given. */
  readonly properties?: readonly string[] | ((property: string) => boolean) | undefined;
  check(value: CheckedValue, report: Report): void;
}

/**
 * One rule: what it finds, how much that weighs, and what it rests on. Yours: `{ rules: [...rules, yours] }`, with a code
 * behind a name of your own.
 */
export type Rule = DocumentRule | NodeRule | ValueRule;

/** The profile of a rule: what stands in front of its code. */
export function profileOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}
