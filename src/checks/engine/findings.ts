import type { Issue } from "../../issue/issue.js";
import { located, withSeverity } from "../../reading/located.js";
import { MOST_OF_A_CODE } from "../../reading/notes.js";
import type { Source, Way } from "../../reading/way.js";
import { compareRanks, DocumentOrder } from "./document-order.js";
import type { Finding, Place, Rule } from "./rule.js";
import type { Severities } from "./severities.js";

/** Collects what is found. */
export class Findings {
  readonly severities: Severities;
  readonly #issues: Issue[] = [];
  /** What rules have found, with the way to it, until it is put in order. */
  readonly #found: { readonly issue: Issue; readonly way: Way }[] = [];
  readonly #counts = new Map<string, number>();
  readonly #full = new Set<string>();

  constructor(severities: Severities) {
    this.severities = severities;
  }

  add({ code, severity, source }: Rule, place: Place, message: string, more?: Finding): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MOST_OF_A_CODE) this.#full.add(code);
    const weight = this.severities.of(code, severity);
    if (count > MOST_OF_A_CODE || weight === "off") return;
    const way = place.way();
    this.#found.push({ way, issue: located(code, weight, message, way, { source, ...more }) });
  }

  /** True once there is more of a code than is kept: its rule need not look any further. */
  isFull({ code }: Rule): boolean {
    return this.#full.size > 0 && this.#full.has(code);
  }

  /** Takes issues that were found elsewhere. */
  take(issues: readonly Issue[]): void {
    for (const issue of issues) {
      const severity = this.severities.of(issue.code, issue.severity);
      if (severity === issue.severity) this.#issues.push(issue);
      else if (severity !== "off") this.#issues.push(withSeverity(issue, severity));
    }
  }

  /** Puts what rules have found in the order of the document; at one place, in that of the rules. */
  arrange(sources: readonly Source[]): void {
    const order = new DocumentOrder(sources);
    const ranked = this.#found.splice(0).map(({ issue, way }) => ({ issue, ranks: order.rankOf(way) }));
    ranked.sort((a, b) => compareRanks(a.ranks, b.ranks));
    for (const { issue } of ranked) this.#issues.push(issue);
  }

  /** All of it. Says of which codes there was more than is kept. */
  close(): Issue[] {
    for (const code of this.#full) {
      if (this.severities.of(code, "info") === "off") continue;
      const message = `${code} was found more than ${MOST_OF_A_CODE} times; so many are listed. Mend those, and check again.`;
      this.take([{ code: "check/more-issues", severity: "info", message, path: "" }]);
    }
    return this.#issues;
  }
}
