import type { Issue, Severity } from "../issue/issue.js";
import { located } from "./located.js";
import type { Way } from "./way.js";

export { located } from "./located.js";

/** Of each code so many issues are kept, and of the rest their number. */
export const MOST_OF_A_CODE = 1000;

/** The issues of a reading, in the order in which they were found. */
export class Notes {
  readonly issues: Issue[] = [];
  readonly #counts = new Map<string, number>();
  readonly #seen = new Map<string, Set<unknown>>();

  /** Notes a finding. The way is asked for only when it is kept, its place in the text only when somebody looks. */
  add(code: string, severity: Severity, way: () => Way, message: string, more?: Partial<Issue>): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MOST_OF_A_CODE) return;
    this.issues.push(located(`reading/${code}`, severity, message, way(), more));
  }

  /** Takes an issue that was found elsewhere. */
  take(issue: Issue): void {
    this.issues.push(issue);
  }

  /** As {@link add}, once for each subject. */
  once(subject: unknown, code: string, severity: Severity, way: () => Way, message: string): void {
    const seen = this.#seen.get(code) ?? new Set();
    if (seen.has(subject)) return;
    this.#seen.set(code, seen.add(subject));
    this.add(code, severity, way, message);
  }

  /** Says of which codes there was more than is kept. */
  close(): readonly Issue[] {
    for (const [code, count] of this.#counts) {
      if (count <= MOST_OF_A_CODE) continue;
      this.issues.push({
        code: "reading/more-issues",
        severity: "info",
        message: `reading/${code} was found ${count} times; the first ${MOST_OF_A_CODE} are listed. Mend those, and read again.`,
        path: "",
      });
    }
    return this.issues;
  }
}
