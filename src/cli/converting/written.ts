import type { Issue } from "../../issue/issue.js";

/** What a document became. */
export interface Written {
  /** One JSON text, or of scripts one for each; nothing where nothing could be written. */
  readonly json?: readonly string[] | undefined;
  /** What there is to say that no check has said. */
  readonly issues: readonly Issue[];
}
