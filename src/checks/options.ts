import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import type { FromHtmlOptions } from "../json-ld/from-html.js";
import { checkOptions as checkReadOptions } from "../reading/options.js";
import { isNewsDate, type NewsDate } from "../values/news-date.js";
import { profileOf, type Rule, type RuleSeverity } from "./engine/rule.js";

/** What a document is held to: the vocabulary, Google's search features, newsroom sense, the model's own schemas. */
export type Profile = "schema.org" | "google" | "news" | "model";

export interface CheckOptions extends FromHtmlOptions {
  /**
   * What the input is held to, and the names of your own rules' profiles. Unless given: for things of the model all,
   * for JSON-LD and pages all but `model`, which holds a document to what our model can take.
   */
  readonly profiles?: readonly (Profile | (string & {}))[] | undefined;
  /** The moment that the check is made for: `2026-11-24`, or with a time. Without it, nothing is in the future. */
  readonly now?: NewsDate | undefined;
  /** The rules; those of this library unless given. Yours: `[...rules, yours]`. */
  readonly rules?: readonly Rule[] | undefined;
  /** How much the findings of a code weigh, instead of what its rule says; `off` to leave them out. */
  readonly severities?: { readonly [code: string]: RuleSeverity } | undefined;
}

const OWN_PROFILES: readonly string[] = ["schema.org", "google", "news", "model"];

/** Refuses options that nothing could be checked with. */
export function checkOptions(options: CheckOptions, rules: readonly Rule[]): void {
  checkReadOptions(options);
  const { now, profiles = [] } = options;
  if (now !== undefined && (!isNewsDate(now) || now.length < 10)) {
    refuse(
      "check/now",
      `The moment ${showValue(now)} is no day. Give it as 2026-11-24, or with a time and an offset.`,
    );
  }
  if (profiles.length > 0) checkProfiles(profiles, rules);
  checkRules(rules);
}

function checkProfiles(profiles: readonly string[], rules: readonly Rule[]): void {
  const known = new Set([...OWN_PROFILES, ...rules.map(({ code }) => profileOf(code))]);
  for (const profile of profiles) {
    if (known.has(profile)) continue;
    refuse(
      "check/profile",
      `There is no rule of the profile ${showValue(profile)}. Give some of ${[...known].map(showValue).join(", ")}.`,
    );
  }
}

/** Lists of rules that have been looked at. */
const sound = new WeakSet<readonly Rule[]>();

function checkRules(rules: readonly Rule[]): void {
  if (sound.has(rules)) return;
  const codes = new Set<string>();
  for (const { code } of rules) {
    if (!/^[a-z\d.-]+\/[a-z\d-]+$/.test(code) || codes.has(code)) {
      refuse(
        "check/rule",
        `The code ${showValue(code)} of a rule is ${codes.has(code) ? "another rule's, too" : "not kebab-case behind a profile, as mine/house-style"}. Give it one of its own.`,
      );
    }
    codes.add(code);
  }
  sound.add(rules);
}
