import type { RuleSeverity } from "../../checks/engine/rule.js";

/** How documents are checked: plain data, as it goes to the workers. */
export interface CheckSettings {
  /** The configuration, whose rules and entities each worker loads for itself. */
  readonly configuration?: string | undefined;
  readonly profiles?: readonly string[] | undefined;
  readonly severities: { readonly [code: string]: RuleSeverity };
  /** Codes that are left out, and profiles of which all are: `google/*`. */
  readonly ignored: readonly string[];
  /** The moment that the check is made for. */
  readonly now: string;
  /** Where things of a feed get their ids from. */
  readonly base?: string | undefined;
  /** Bytes of a document. */
  readonly maxSize: number;
  readonly needsExcerpts: boolean;
  readonly needsPicture: boolean;
  /** Whether documents in which nothing was found are reported, too. */
  readonly wantsClean: boolean;
}
