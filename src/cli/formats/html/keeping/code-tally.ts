import type { Severity } from "../../../../issue/issue.js";
import type { DocumentReport } from "../../../report/document-report.js";
import { SEVERITIES } from "../wording.js";

/** How often a code was found, also in what is not shown in full. */
export interface CodeCount {
  readonly code: string;
  readonly counts: { readonly [severity in Severity]: number };
  readonly total: number;
  readonly documents: number;
}

/** Codes are those of rules, of which there are not many; that of somebody who makes them up is not followed for ever. */
const MOST_CODES = 500;

/** Counts what was found, code by code. */
export class CodeTally {
  readonly #codes = new Map<string, { counts: { [severity in Severity]: number }; documents: number }>();
  /** What was found in all, by severity. */
  readonly counts: { [severity in Severity]: number } = { error: 0, warning: 0, info: 0 };
  documents = 0;

  add({ issues }: DocumentReport): void {
    if (issues.length > 0) this.documents++;
    const seen = new Set<string>();
    for (const { code, severity } of issues) {
      this.counts[severity]++;
      const count = this.#countOf(code);
      if (count === undefined) continue;
      count.counts[severity]++;
      if (!seen.has(code)) count.documents++;
      seen.add(code);
    }
  }

  /** Those with errors first, then those with warnings; of each, the most frequent first, then by their names. */
  sorted(): readonly CodeCount[] {
    return Array.from(this.#codes, ([code, { counts, documents }]) => ({
      code,
      counts,
      documents,
      total: SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0),
    })).sort((a, b) => rank(a) - rank(b) || b.total - a.total || (a.code < b.code ? -1 : 1));
  }

  #countOf(code: string) {
    const before = this.#codes.get(code);
    if (before !== undefined || this.#codes.size >= MOST_CODES) return before;
    const count = { counts: { error: 0, warning: 0, info: 0 }, documents: 0 };
    this.#codes.set(code, count);
    return count;
  }
}

function rank({ counts }: CodeCount): number {
  return SEVERITIES.findIndex((severity) => counts[severity] > 0);
}
