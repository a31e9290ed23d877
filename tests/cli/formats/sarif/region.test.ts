import { expect, test } from "vitest";
import { regionOf } from "../../../../src/cli/formats/sarif/region.js";
import { excerptOf } from "../../../../src/cli/report/excerpt-of.js";
import type { Location } from "../../../../src/issue/issue.js";
import { reportOf } from "../arbitrary-reports.js";

const regionIn = (text: string, location: Location) => {
  const report = reportOf({ location, excerpt: excerptOf(text, location) });
  return regionOf(report, report.issues[0] ?? { code: "", severity: "error", message: "", path: "" });
};

test("ends with the line that it begins in, by both ways to count", () => {
  expect(regionIn("ab{\r\n}", { line: 1, column: 3, offset: 2, length: 4 })).toEqual({
    startLine: 1,
    startColumn: 3,
    endLine: 1,
    endColumn: 4,
    charOffset: 2,
    charLength: 1,
    snippet: { text: "{" },
  });
});

test("has the text only where the excerpt has all of it, and it is not long", () => {
  const text = "x".repeat(1000);
  const snippet = (offset: number, length: number) =>
    regionIn(text, { line: 1, column: offset + 1, offset, length }).snippet?.text.length;
  expect(snippet(500, 100)).toBe(100);
  expect(snippet(500, 140)).toBeUndefined();
  expect(snippet(0, 900)).toBeUndefined();
});

test("a point at the end of the text does not reach beyond it", () => {
  expect(regionIn("ab", { line: 1, column: 3, offset: 2, length: 0 })).toMatchObject({
    startColumn: 3,
    endColumn: 3,
    charOffset: 2,
    charLength: 0,
  });
});
