import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type RuleExample, readRuleDocs } from "../../scripts/rule-docs.js";
import { check, type Issue, type Rule } from "../../src/check.js";

const FILE = new URL("example-findings.json", import.meta.url);

/** What a reader of an issue gets, but for what is the same for every issue of the rule. */
type Said = Omit<Issue, "code" | "severity" | "source">;

/** What the rule says of its own bad example, which is given as text, so that each issue has its place in it. */
function saidOf({ text, now }: RuleExample, rule: Rule): readonly Said[] {
  const severities = { [rule.code]: rule.severity === "off" ? ("warning" as const) : rule.severity };
  const issues = check(text, { severities, ...(now === undefined ? {} : { now }) });
  return issues.filter(({ code }) => code === rule.code).map(({ code, severity, source, ...said }) => said);
}

const found: { readonly [code: string]: readonly (readonly Said[])[] } = Object.fromEntries(
  readRuleDocs().map(({ rule, examples }) => [
    rule.code,
    examples.filter(({ isBad }) => isBad).map((example) => saidOf(example, rule)),
  ]),
);
if (process.env.WRITE_FINDINGS) writeFileSync(FILE, `${JSON.stringify(found, undefined, 2)}\n`);
const kept = JSON.parse(readFileSync(FILE, "utf8")) as typeof found;

describe("what each rule says of its bad examples, word for word, with its place and its fix", () => {
  test("is kept of every rule, and of no other", () => {
    expect(Object.keys(kept)).toEqual(Object.keys(found));
  });

  test.each(Object.keys(found))("%s; where the new words are right: WRITE_FINDINGS=1", (code) => {
    expect(JSON.parse(JSON.stringify(found[code]))).toEqual(kept[code]);
  });
});
