import type { Summary } from "../../report/summary.js";
import type { ReportFacts } from "../format.js";
import { jsonLine } from "../json-line.js";
import { ROOT } from "./artifact-location.js";
import type { LevelCounts } from "./level.js";
import type { HeldResult } from "./result.js";
import { ruleOf } from "./rule.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The whole file, with a line for each rule, notification and result. */
export function printLog(
  facts: ReportFacts,
  summary: Summary,
  results: readonly HeldResult[],
  notifications: readonly string[],
  dropped: LevelCounts & { readonly notices: number },
): string {
  const rules = new Map<string, number>();
  const printedRules: string[] = [];
  for (const result of results) {
    if (rules.has(result.code)) continue;
    rules.set(result.code, rules.size);
    printedRules.push(jsonLine(ruleOf(result, facts.describe)));
  }
  const { version, folder } = facts;
  const { shard } = summary;

  const lines = [
    "{",
    `"$schema": ${jsonLine(SCHEMA)},`,
    '"version": "2.1.0",',
    '"runs": [{',
    `"tool": {"driver": {"name": "newsgraph", "semanticVersion": ${jsonLine(version)}, "rules": ${list(printedRules)}}},`,
    ...(shard === undefined ? [] : [`"automationDetails": ${jsonLine({ id: categoryOf(shard) })},`]),
    `"originalUriBaseIds": ${jsonLine({ [ROOT]: { uri: folder } })},`,
    '"columnKind": "utf16CodeUnits",',
    '"newlineSequences": ["\\r\\n", "\\n", "\\r"],',
    `"invocations": [{"executionSuccessful": ${isSuccess(summary)}, "toolExecutionNotifications": ${list(notifications)}}],`,
    `"properties": ${jsonLine(runProperties(facts, summary, dropped))},`,
    `"results": ${list(printResults(results, rules))}`,
    "}]",
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function printResults(results: readonly HeldResult[], rules: ReadonlyMap<string, number>): readonly string[] {
  const seen = new Map<string, number>();
  return results.map(({ code, fingerprint, json }) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    const rule = `"ruleId":${jsonLine(code)},"ruleIndex":${rules.get(code) ?? -1}`;
    return `{${rule},${json.slice(1, -1)},"partialFingerprints":{"newsgraph/v1":"${fingerprint}:${count}"}}`;
  });
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `[\n${items.join(",\n")}\n]` : "[]";
}

/** What was not finished is no success, and neither is an input that could not be opened. */
function isSuccess({ unreadable, isInterrupted }: Summary): boolean {
  return unreadable === 0 && !isInterrupted;
}

/** A service holds the files of one commit apart by it: the parts of one input are not to replace each other. */
function categoryOf(shard: string): string {
  return `newsgraph/part-${shard.replaceAll("/", "-of-")}/`;
}

function runProperties(
  { schemaOrgRelease, googleRulesVerified }: ReportFacts,
  { documents, withIssues, unreadable, known, issues, shard }: Summary,
  dropped: LevelCounts & { readonly notices: number },
): object {
  const { error, warning, info } = issues;
  return {
    schemaOrgRelease,
    googleRulesVerified,
    documents,
    withIssues,
    unreadable,
    known,
    shard,
    found: { error, warning, note: info },
    dropped,
  };
}
