import type { Issue, Severity } from "../../issue/issue.js";
import { located, type Way } from "../../reading/notes.js";
import type { Finding, Rule } from "./rule.js";
import type { Severities } from "./severities.js";

/** Of each code so many issues are kept, and of the rest their number. */
const MOST_OF_A_CODE = 1000;

/** Collects what rules find, in the order in which they find it. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly severities: Severities;
  readonly #counts = new Map<string, number>();

  constructor(severities: Severities) {
    this.severities = severities;
  }

  add({ code, severity, source }: Rule, way: () => Way, message: string, more?: Finding): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    const weight = this.severities.of(code, severity);
    if (count > MOST_OF_A_CODE || weight === "off") return;
    this.issues.push(located(code, weight, message, way(), { source, ...more }));
  }

  /** Takes issues that were found elsewhere. */
  take(issues: readonly Issue[]): void {
    for (const issue of issues) {
      const severity = this.severities.of(issue.code, issue.severity);
      if (severity === issue.severity) this.issues.push(issue);
      else if (severity !== "off") this.issues.push(withSeverity(issue, severity));
    }
  }

  /** Says of which codes there was more than is kept. */
  close(): Issue[] {
    for (const [code, count] of this.#counts) {
      if (count <= MOST_OF_A_CODE || this.severities.of(code, "info") === "off") continue;
      this.issues.push({
        code: "check/more-issues",
        severity: "info",
        message: `${code} was found ${count} times; the first ${MOST_OF_A_CODE} are listed. Mend those, and check again.`,
        path: "",
      });
    }
    return this.issues;
  }
}

/** The place of an issue may be looked up only when somebody asks: what does that is copied as it is. */
function withSeverity(issue: Issue, severity: Severity): Issue {
  const copy: Issue = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(issue));
  return Object.defineProperty(copy, "severity", {
    value: severity,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
