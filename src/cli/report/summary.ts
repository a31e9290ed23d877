import type { Severity } from "../../issue/issue.js";

/** What a whole run came to. */
export interface Summary {
  /** Documents that were looked at: files, addresses, lines of feeds. Those that could not be opened are among them. */
  readonly documents: number;
  /** Documents with an issue that is shown. */
  readonly withIssues: number;
  /** Issues that are not in the baseline, by severity: also those that `--quiet` leaves out. */
  readonly issues: { readonly [severity in Severity]: number };
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Documents that could not be opened. */
  readonly unreadable: number;
  /** Bytes that were read, unpacked. */
  readonly bytes: number;
  readonly seconds: number;
  /** The part that was done of what was given, `2/8`, where not all was. */
  readonly shard?: string | undefined;
  /** Whether the run was broken off. */
  readonly isInterrupted?: boolean | undefined;
}
