import { entities as all } from "../entities/index.js";
import { isNode } from "../graph/node.js";
import { type Issue, NewsgraphError } from "../issue/issue.js";
import { keysOfPointer } from "../issue/json-pointer.js";
import { readOpened } from "../json-ld/opened.js";
import { toJsonLd } from "../json-ld/to-json-ld.js";
import { withoutFragment } from "../reading/addresses.js";
import { located, type Source, step, type Way } from "../reading/notes.js";
import { nothingToRead } from "../reading/reading-issues.js";
import { CheckedDocument } from "./engine/checked-document.js";
import { Findings } from "./engine/findings.js";
import { type Plan, planOf } from "./engine/plan.js";
import { profileOf, type Rule } from "./engine/rule.js";
import { runRules } from "./engine/run-rules.js";
import { Severities } from "./engine/severities.js";
import { type Input, openInput } from "./inputs/input.js";
import { isKept, READING_CODES } from "./inputs/reading-codes.js";
import { ThingPaths } from "./inputs/thing-paths.js";
import { draftIssues } from "./model/draft-issues.js";
import { modelIssues } from "./model/model-issues.js";
import { vocabularyNames } from "./names.js";
import { type CheckOptions, checkIsOptions, checkOptions } from "./options.js";
import { rules as allRules } from "./rules.js";
import { pending } from "./schema-org/pending.js";

type Things = Extract<Input, { kind: "things" }>;

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
  checkIsOptions(options);
  const { rules = allRules, profiles, entities = all } = options;
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
  const opened = openInput(input, options, entities);
  if (opened.kind === "things") checkThings(opened, plan, options, findings);
  else checkDocument(opened, plan, profiles?.includes("model") ?? false, findings);
  return findings.close();
}

/** Every code that can be found, but for the model's. */
function codesOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set([...READING_CODES, "check/more-issues", ...rules.map(({ code }) => code)]);
}

function checkDocument(
  { opened, options }: Extract<Input, { kind: "document" }>,
  plan: Plan,
  isHeldToModel: boolean,
  findings: Findings,
): void {
  const { entities = all, now, url } = options;
  const read = readOpened(opened, options, vocabularyNames(entities));
  const { issues } = read.reading;
  const kept = isHeldToModel ? issues : issues.filter(isKept);
  findings.take(kept);
  if (isHeldToModel) findings.take(draftIssues(read, entities));
  const { page, isText } = opened;
  const surroundings = { now, url, base: page?.base ?? url, language: page?.language, isText, entities };
  const document = new CheckedDocument(read, surroundings);
  const isEmpty = page === undefined && opened.sources.length > 0 && document.saysNothing;
  if (isEmpty && !kept.some(({ severity }) => severity === "error"))
    findings.take([nothingToRead(opened.sources[0]?.value)]);
  runRules(plan, document, findings);
  findings.arrange(opened.sources);
}

function checkThings(
  { opened, things, isList }: Things,
  plan: Plan,
  options: CheckOptions,
  findings: Findings,
): void {
  findings.take(opened.issues);
  const [source] = opened.sources;
  things.forEach((thing, at) => {
    checkThing(thing, isList ? `/${at}` : "", source, plan, options, findings);
  });
}

/** What is no thing of the model cannot be written, so that only the model has a word to say. */
function checkThing(
  thing: unknown,
  path: string,
  source: Source | undefined,
  plan: Plan,
  options: CheckOptions,
  findings: Findings,
): void {
  const { entities = all, base, url } = options;
  const issues = modelIssues(thing, entities);
  if (issues.length > 0 || !isNode(thing)) {
    findings.take(issues.map((issue) => inThing(issue, path + issue.path, source)));
    return;
  }
  const paths = new ThingPaths(entities);
  paths.begin(thing, path);
  try {
    const document = toJsonLd(thing as never, {
      base: base ?? (url === undefined ? undefined : withoutFragment(url)),
      entities: paths.entities,
    });
    // What the library writes of a thing is not the caller's to change: pending terms among it.
    const own = new Findings(findings.severities);
    checkDocument(
      { kind: "document", opened: { sources: [{ value: document }], issues: [], isText: false }, options },
      plan,
      false,
      own,
    );
    findings.take(
      own
        .close()
        .filter(({ code }) => code !== pending.code)
        .map(({ fix: _, ...issue }) =>
          inThing(issue, paths.pathOf(document as never, thing, issue.path), source),
        ),
    );
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    findings.take(error.issues.map((issue) => inThing(issue, path, source)));
  }
}

function inThing(
  { code, severity, message, path: _, ...more }: Issue,
  path: string,
  source: Source | undefined,
): Issue {
  let way: Way = { source: nearest(source) };
  for (const key of keysOfPointer(path)) way = step(way, key);
  return located(code, severity, message, way, more);
}

/** What is missing has no place; what it is missing from has one. */
function nearest(source: Source | undefined): Source {
  if (!source?.locate) return source ?? { value: undefined };
  return {
    value: source.value,
    locate(pointer, isKey) {
      for (let path = pointer; ; path = path.slice(0, path.lastIndexOf("/"))) {
        const location = source.locate?.(path, isKey);
        if (location || path === "") return location;
      }
    },
  };
}
