import fc from "fast-check";
import { expect, test } from "vitest";
import { Baseline, NewBaseline } from "../../../src/cli/baseline/baseline.js";
import type { Issue } from "../../../src/issue/issue.js";

const issues = fc.record({
  code: fc.constantFrom("google/image-size", "model/missing"),
  severity: fc.constantFrom("error" as const, "warning" as const),
  message: fc.constantFrom("Missing text.", 'The image "é" is small.', "\u2028"),
  path: fc.constantFrom("", "/author/0/name", "/author/12/name", "/image"),
});
const findings = fc.array(fc.tuple(fc.constantFrom("a.html", "b c.html"), issues), { maxLength: 20 });

function written(all: readonly (readonly [string, Issue])[]): string {
  const baseline = new NewBaseline();
  for (const [input, issue] of all) baseline.add(input, issue);
  expect(baseline.size).toBe(all.length);
  return baseline.toText();
}

test("what was written is known, each finding as often as it was there, in any order", () => {
  fc.assert(
    fc.property(findings, findings, (known, more) => {
      const text = written(known);
      expect(written([...known].reverse())).toBe(text);
      const baseline = Baseline.parse(text, "known.json");
      expect(baseline.gone()).toBe(known.length);
      expect([...known].reverse().every(([input, issue]) => baseline.takes(input, issue))).toBe(true);
      expect(baseline.gone()).toBe(0);
      for (const [input, issue] of more) expect(baseline.takes(input, issue)).toBe(false);
    }),
  );
});

test("the place in a list and the line do not matter, what is said does", () => {
  const issue: Issue = { code: "a/b", severity: "error", message: "x", path: "/author/0" };
  const other = { ...issue, path: "/author/3", location: { line: 9, column: 1, offset: 80, length: 1 } };
  const text = written([["a", issue]]);
  expect(Baseline.parse(text, "").takes("a", other)).toBe(true);
  expect(Baseline.parse(text, "").takes("b", issue)).toBe(false);
  expect(Baseline.parse(text, "").takes("a", { ...issue, message: "y" })).toBe(false);
  expect(Baseline.parse(text, "").takes("a", { ...issue, path: "/author" })).toBe(false);
});

test.each([
  "",
  "null",
  "[]",
  "{}",
  '{"newsgraphBaseline":2,"findings":[]}',
  '{"newsgraphBaseline":1,"findings":[{}]}',
])("%j is none", (text) => {
  expect(() => Baseline.parse(text, "known.json")).toThrow('"known.json" is no baseline of newsgraph');
});
