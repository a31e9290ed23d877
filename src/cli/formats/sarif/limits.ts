/** How much a file may hold, and how much is kept of it before it is written. */
export interface SarifLimits {
  readonly results: number;
  /** Notices of inputs that could not be opened. */
  readonly notices: number;
  /** UTF-16 code units of results that are held until the end, before they are packed. */
  readonly held: number;
  /** Bytes of the file once it is packed with gzip, as it is uploaded. */
  readonly packed: number;
  /** Results that a service shows of those it takes; beyond it, the file says so. */
  readonly shown: number;
}

/**
 * What GitHub's code scanning takes: 25,000 results a run, of which it shows 5,000, and 10 MB packed, which is taken
 * here as the smaller of the two megabytes, with some room. A file beyond a limit is refused whole.
 *
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export const CODE_SCANNING: SarifLimits = {
  results: 25_000,
  notices: 1000,
  held: 40_000_000,
  packed: 9_800_000,
  shown: 5000,
};
