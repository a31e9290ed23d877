import { didYouMean } from "../issue/did-you-mean.js";
import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import type { FromHtmlOptions } from "../json-ld/from-html.js";
import { checkOptions as checkReadOptions } from "../reading/options.js";
import { isNewsDate, type NewsDate } from "../values/news-date.js";
import { checkRules } from "./engine/check-rules.js";
import { profileOf, type Rule, type RuleSeverity } from "./engine/rule.js";

/** What a document is held to: the vocabulary, Google's search features, newsroom sense, the model's own schemas. */
export type Profile = "schema.org" | "google" | "news" | "model";

/** What an input is: a page, JSON-LD, or things of the model. */
export type InputKind = "html" | "jsonld" | "model";

export interface CheckOptions extends FromHtmlOptions {
  /** What the input is, where its content shall not decide. */
  readonly kind?: InputKind | undefined;
  /**
   * What the input is held to, and the names of your own rules' profiles. Unless given: for things of the model all,
   * for JSON-LD and pages all but `model`, which says what of a document our model cannot take. What is no thing of the
   * model cannot be held to anything else, so that a thing's `model/…` findings come whatever is asked for.
   */
  readonly profiles?: readonly (Profile | (string & {}))[] | undefined;
  /** The moment that the check is made for: `2026-11-24`, or with a time and an offset. Without it, nothing is in the future. */
  readonly now?: NewsDate | undefined;
  /** The rules; those of this library unless given. Yours: `[...rules, yours]`, made once, as it is looked at once. */
  readonly rules?: readonly Rule[] | undefined;
  /** How much the findings of a code weigh, instead of what its rule says; `off` to leave them out. */
  readonly severities?: { readonly [code: string]: RuleSeverity } | undefined;
}

/** Every option, so that a misspelt one is not passed over. */
const OPTIONS: { readonly [option in keyof CheckOptions]-?: true } = {
  kind: true,
  profiles: true,
  now: true,
  rules: true,
  severities: true,
  entities: true,
  url: true,
  base: true,
  contentType: true,
  decodeReferences: true,
  limits: true,
};

const KINDS: readonly unknown[] = [undefined, "html", "jsonld", "model"];
const OWN_PROFILES: readonly string[] = ["schema.org", "google", "news", "model"];

/** Refuses options that nothing could be checked with. */
export function checkOptions(options: CheckOptions, rules: readonly Rule[]): void {
  for (const option of Object.keys(options)) {
    if (option in OPTIONS) continue;
    const nearest = didYouMean(option, Object.keys(OPTIONS));
    refuse(
      "check/option",
      `There is no option ${showValue(option)}. ${nearest === undefined ? `Give some of ${Object.keys(OPTIONS).join(", ")}.` : `Did you mean ${showValue(nearest)}?`}`,
    );
  }
  checkReadOptions(options);
  checkRules(rules);
  const { kind, now, profiles, entities } = options;
  if (!KINDS.includes(kind)) {
    refuse("check/kind", `There is no kind ${showValue(kind)}. Give "html", "jsonld" or "model".`);
  }
  if (now !== undefined && (!isNewsDate(now) || now.length < 10)) {
    refuse(
      "check/now",
      `The moment ${showValue(now)} is no day. Give it as a text: 2026-11-24, or as new Date().toISOString() has it.`,
    );
  }
  checkList("profiles", profiles);
  checkList("entities", entities);
  if (profiles !== undefined) checkProfiles(profiles, rules);
}

/** Refuses what are no options at all, before anything is asked of them. */
export function checkIsOptions(options: unknown): void {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return;
  refuse("check/option", `The options are ${showValue(options)}. Give an object, as { now: "2026-11-24" }.`);
}

function checkList(option: string, value: unknown): void {
  if (value === undefined || Array.isArray(value)) return;
  refuse("check/option", `The option ${showValue(option)} is ${showValue(value)}. Give a list.`);
}

function checkProfiles(profiles: readonly string[], rules: readonly Rule[]): void {
  for (const profile of profiles) {
    if (OWN_PROFILES.includes(profile)) continue;
    const known = new Set([...OWN_PROFILES, ...rules.map(({ code }) => profileOf(code))]);
    if (known.has(profile)) continue;
    refuse(
      "check/profile",
      `There is no rule of the profile ${showValue(profile)}. Give some of ${[...known].map(showValue).join(", ")}.`,
    );
  }
}
