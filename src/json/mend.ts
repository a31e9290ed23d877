import type { Stretch } from "./edits.js";

/** What was mended. */
export type MendKind =
  | "white-space"
  | "comment"
  | "cdata"
  | "control-character"
  | "escape"
  | "single-quotes"
  | "unquoted-key"
  | "comma"
  | "semicolon";

/** One mend, and the stretch of the given text that it mends. */
export interface Mend extends Stretch {
  readonly kind: MendKind;
}

/** Why a text is not JSON, as a clause, and where. */
export interface JsonFault extends Stretch {
  readonly reason: string;
}
