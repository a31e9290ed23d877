import { didYouMean } from "../../issue/did-you-mean.js";
import { refuse } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import type { RuleSeverity } from "./rule.js";

/** Every severity that a rule can have. */
export const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "off"];

/** How much findings weigh: as their rules say, unless the caller says otherwise. */
export class Severities {
  readonly #given: ReadonlyMap<string, RuleSeverity>;

  /** Refuses a severity that is none, and a code that nobody finds. */
  constructor(
    given: { readonly [code: string]: RuleSeverity } | undefined,
    findCodes: () => ReadonlySet<string>,
  ) {
    this.#given = new Map(Object.entries(given ?? {}));
    if (this.#given.size === 0) return;
    const codes = findCodes();
    for (const [code, severity] of this.#given) {
      if (!SEVERITIES.includes(severity)) {
        refuse(
          "check/severity",
          `The severity ${showValue(severity)} of ${showValue(code)} is not known. Give "error", "warning", "info" or "off".`,
        );
      }
      if (!codes.has(code) && !code.startsWith("model/")) {
        const nearest = didYouMean(code, codes);
        refuse(
          "check/code",
          `Nothing is found under the code ${showValue(code)}. Give one of a rule.${nearest === undefined ? "" : ` Did you mean ${showValue(nearest)}?`}`,
        );
      }
    }
  }

  of<S extends RuleSeverity>(code: string, severity: S): S | RuleSeverity {
    return this.#given.get(code) ?? severity;
  }
}
