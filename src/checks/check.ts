import { entities as all } from "../entities/index.js";
import type { Issue } from "../issue/issue.js";
import { checkDocument } from "./check-document.js";
import { checkThings } from "./check-things.js";
import { Findings } from "./engine/findings.js";
import { type Plan, planOf } from "./engine/plan.js";
import { profileOf, type Rule } from "./engine/rule.js";
import { Severities } from "./engine/severities.js";
import { openInput } from "./inputs/input.js";
import { READING_CODES } from "./inputs/reading-codes.js";
import { type CheckOptions, checkIsOptions, checkOptions } from "./options.js";
import { rules as allRules } from "./rules.js";

/**
 * Checks a thing or a list of things, JSON-LD as a value, a text or bytes, a whole page, or what {@link fromHtml} has
 * read of one, and returns everything that it found: first what reading has to say, then what rules do, in the order of
 * the document. Each finding has a code, a severity, what to do, a JSON Pointer, the place in the text where one was
 * given, and the address of the rule's source. A text that begins with a bracket is JSON, another with markup is a page.
 * An object with a `type` and without JSON-LD's keywords is a thing of the model: its pointers lead into the thing, and a
 * rule that looks at JSON-LD looks at what {@link toJsonLd} makes of it.
 * A list of things is checked one by one.
 * Never throws on data. Throws a {@link NewsgraphError} for a wrong option, and for a rule of the caller's that throws.
 *
 * @example
 * check({ "@context": "https://schema.org", "@type": "NewsArticel", headline: "Visite à Ankara" })[0]?.suggestion;
 * //=> "NewsArticle"
 */
export function check(input: unknown, options: CheckOptions = {}): Issue[] {
  const { plan, findings } = prepare(options);
  const { profiles, entities = all } = options;
  const opened = openInput(input, options, entities);
  if (opened.kind === "things") checkThings(opened, plan, options, findings);
  else checkDocument(opened, plan, profiles?.includes("model") ?? false, findings);
  return findings.close();
}

/** Whether with these options things are held to the model, and to nothing else. Throws what {@link check} throws for them. */
export function isOfModelAlone(options: CheckOptions): boolean {
  return prepare(options).plan.isEmpty && (options.entities ?? all) === all;
}

/** What is looked at, and what collects what is found. */
function prepare(options: CheckOptions): { readonly plan: Plan; readonly findings: Findings } {
  checkIsOptions(options);
  const { rules = allRules, profiles } = options;
  checkOptions(options, rules);
  const severities = new Severities(options.severities, () => codesOf(rules));
  const findings = new Findings(severities);
  const wish = JSON.stringify([profiles, options.severities]);
  const plan = planOf(
    rules,
    wish,
    ({ code, severity }) =>
      severities.of(code, severity) !== "off" && (profiles?.includes(profileOf(code)) ?? true),
  );
  return { plan, findings };
}

/** Every code that can be found, but for the model's. */
function codesOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set([...READING_CODES, "check/more-issues", ...rules.map(({ code }) => code)]);
}
