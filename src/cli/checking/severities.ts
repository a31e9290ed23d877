import type { Rule, RuleSeverity } from "../../checks/engine/rule.js";
import { READING_CODES } from "../../checks/inputs/reading-codes.js";
import { didYouMean } from "../../issue/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import { visible } from "../terminal/visible.js";

type Severities = { readonly [code: string]: RuleSeverity };

/** What somebody says about codes: what they weigh, and which are left out, by their names or all of a profile: `google/*`. */
export interface Weights {
  readonly severities?: Severities | undefined;
  readonly ignored?: readonly string[] | undefined;
}

/** What each code weighs, as the last one says who says something about it. */
export function severitiesOf(said: readonly Weights[], rules: readonly Rule[]): Severities {
  const codes = [...READING_CODES, "check/more-issues", ...rules.map(({ code }) => code)];
  return Object.assign(
    {},
    ...said.map(({ severities, ignored = [] }) => {
      const off = ignored.flatMap((pattern) => codesOf(pattern, codes));
      return { ...severities, ...Object.fromEntries(off.map((code) => [code, "off"])) };
    }),
  );
}

/** Throws a {@link UsageError} for a pattern that no code is meant by. */
function codesOf(pattern: string, codes: readonly string[]): readonly string[] {
  if (pattern.startsWith("model/") && !pattern.includes("*")) return [pattern];
  const found = pattern.endsWith("/*")
    ? codes.filter((code) => code.startsWith(pattern.slice(0, -1)))
    : codes.filter((code) => code === pattern);
  if (found.length > 0) return found;
  if (pattern === "model/*") {
    throw new UsageError(
      'What the model finds has no list of codes: "model/*" cannot be left out. Give --profile for each of the others.',
    );
  }
  const nearest = didYouMean(pattern, codes);
  throw new UsageError(
    `Nothing is found under the code ${visible(JSON.stringify(pattern))}. ${nearest === undefined ? "Give a code, as news/author-merged, or a profile, as google/*; newsgraph explain lists all." : `Did you mean ${nearest}?`}`,
  );
}
