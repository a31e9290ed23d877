import { readFileSync } from "node:fs";
import { didYouMean } from "../../issue/did-you-mean.js";
import { refuse } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import type { RuleDescription } from "../formats/format.js";
import type { Explanation } from "./explanation.js";

/** What can be said of every code. */
export class Explanations {
  readonly #file: URL;
  #known: ReadonlyMap<string, Explanation> | undefined;

  /** Reads the file when something is first asked. */
  constructor(file: URL) {
    this.#file = file;
  }

  /** All of them: rules by their profiles, then what has no rule. */
  all(): readonly Explanation[] {
    return [...this.#byCode().values()];
  }

  /** What a code means; nothing for one that is not known, as a rule of the user's own. */
  describe(code: string): RuleDescription | undefined {
    return this.#byCode().get(code);
  }

  /** Throws a {@link NewsgraphError} with the code `cli/explain` for a code that is not known. */
  find(code: string): Explanation {
    const known = this.#byCode();
    const found = known.get(code) ?? known.get(code.trim().toLowerCase());
    if (found) return found;
    const nearest = nearestOf(code, [...known.keys()]);
    return refuse(
      "cli/explain",
      `Nothing is found under the code ${showValue(code)}. ${nearest === undefined ? "newsgraph explain lists all codes." : `Did you mean ${nearest}?`}`,
    );
  }

  #byCode(): ReadonlyMap<string, Explanation> {
    this.#known ??= new Map(
      (JSON.parse(readFileSync(this.#file, "utf8")) as readonly Explanation[]).map((one) => [one.code, one]),
    );
    return this.#known;
  }
}

const opened = new Map<string, Explanations>();

/** The explanations of the built package in a folder, which ends in `/`. */
export function explanations(folder: URL): Explanations {
  const file = new URL("rules.json", folder);
  const known = opened.get(file.href) ?? new Explanations(file);
  opened.set(file.href, known);
  return known;
}

/** The code that is meant: one that is near, or has this name behind another profile. */
function nearestOf(code: string, codes: readonly string[]): string | undefined {
  const name = code.slice(code.lastIndexOf("/") + 1).toLowerCase();
  const same = codes.filter((known) => known.endsWith(`/${name}`));
  return same.length === 1 ? same[0] : didYouMean(code, codes);
}
