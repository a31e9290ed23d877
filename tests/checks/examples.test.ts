import { describe, expect, test } from "vitest";
import { type RuleExample, readRuleDocs } from "../../scripts/rule-docs.js";
import { check, type Issue, type Rule, rules } from "../../src/check.js";

const docs = readRuleDocs();

/** Whatever the example holds is checked as it would be in a program: JSON as a value, HTML as text. */
function issuesIn({ text, now }: RuleExample, rule: Rule): Issue[] {
  const severities = rule.severity === "off" ? { [rule.code]: "warning" as const } : {};
  const input: unknown = text.startsWith("<") ? text : JSON.parse(text);
  return check(input, { severities, ...(now === undefined ? {} : { now }) });
}

test("every rule has a doc comment, with words, its source, and a good and a bad example", () => {
  expect(docs.map(({ rule }) => rule.code)).toEqual(rules.map(({ code }) => code));
  for (const { rule, file, finds, see, examples } of docs) {
    expect(finds, file).toMatch(/^[A-Z].*\.$/);
    expect(see, file).toContain(rule.source);
    expect([...new Set(examples.map(({ isBad }) => isBad))].sort(), file).toEqual([false, true]);
  }
});

test("every rule stands in a file of its own, in the folder of its profile and by the name of its code", () => {
  for (const { rule, file } of docs) expect(`${file}`).toBe(`${rule.code.replace(".", "-")}.ts`);
});

test("every rule has an address as its source, and the day on which it was verified", () => {
  for (const { code, source, verified } of rules) {
    expect(source, code).toMatch(/^https:\/\/\S+$/);
    expect(verified, code).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

describe.each(docs.map((doc) => [doc.rule.code, doc] as const))("%s", (code, { rule, examples }) => {
  test.each(examples.filter(({ isBad }) => isBad).map((example) => [example.text, example] as const))(
    "finds %s",
    (_, example) => {
      expect(issuesIn(example, rule).map((issue) => issue.code)).toContain(code);
    },
  );

  test.each(examples.filter(({ isBad }) => !isBad).map((example) => [example.text, example] as const))(
    "finds nothing, and no error, in %s",
    (_, example) => {
      const issues = issuesIn(example, rule);
      expect(issues.map((issue) => issue.code)).not.toContain(code);
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );
});
