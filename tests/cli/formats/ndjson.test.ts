import fc from "fast-check";
import { expect, test } from "vitest";
import { ndjson } from "../../../src/cli/formats/ndjson.js";
import { HARMFUL, reportOf, reports, written } from "./arbitrary-reports.js";

test("is a line of JSON for each finding, and nothing else, whatever the text", () => {
  fc.assert(
    fc.property(reports, (given) => {
      const text = written(ndjson, given);
      expect(text).not.toMatch(HARMFUL);
      const lines = text.split("\n");
      expect(lines.pop()).toBe("");
      const findings = given.flatMap(({ input, line, issues }) =>
        issues.map(({ excerpt: _, ...issue }) => ({ input, line, ...issue })),
      );
      expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(findings)));
    }),
  );
});

test("keeps the line of the feed apart from the place, which is nested", () => {
  const location = { block: 0, line: 7, column: 3, offset: 2, length: 4 };
  expect(written(ndjson, [reportOf({ location }, { input: "feed.ndjson", line: 7 })])).toBe(
    '{"input":"feed.ndjson","line":7,"code":"schema.org/date","severity":"error","message":"It is no date.","path":"",' +
      '"location":{"block":0,"line":7,"column":3,"offset":2,"length":4}}\n',
  );
});

test("says nothing where nothing was found", () => {
  expect(written(ndjson, [{ input: "a.html", issues: [] }])).toBe("");
});
