import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReportFacts } from "../../../src/cli/formats/format.js";
import { json } from "../../../src/cli/formats/json.js";
import type { DocumentReport } from "../../../src/cli/report/document-report.js";
import { HARMFUL, reportOf, reports, summaryOf, written } from "./arbitrary-reports.js";

/** What is to be in it, as JSON has it: without the excerpts, and without what is undefined. */
function expected(given: readonly DocumentReport[]): unknown {
  const documents = given
    .filter(({ issues, isUnreadable }) => issues.length > 0 || isUnreadable)
    .map((report) => ({ ...report, issues: report.issues.map(({ excerpt: _, ...issue }) => issue) }));
  return JSON.parse(JSON.stringify(documents));
}

test("is one JSON document that says everything, whatever the text, and harms no terminal", () => {
  fc.assert(
    fc.property(reports, (given) => {
      const text = written(json, given);
      expect(text).not.toMatch(HARMFUL);
      expect(JSON.parse(text)).toEqual({
        versions: { newsgraph: "0.1.0", schemaOrgRelease: "30.0", googleRulesVerified: "2026-01-31" },
        documents: expected(given),
        summary: summaryOf(given),
      });
    }),
  );
});

test("has a document a line, each piece as it comes", () => {
  const formatter = json.formatter({ version: "1" } as ReportFacts);
  const second = reportOf({}, { input: "b.ndjson", line: 7, known: 2 });

  expect(formatter.begin()).toBe('{\n"versions": {"newsgraph":"1"},\n"documents": [');
  expect(formatter.document({ input: "clean.html", issues: [], known: 3 })).toBe("");
  expect(formatter.document(reportOf())).toBe(
    '\n{"input":"page.html","issues":[{"code":"schema.org/date","severity":"error","message":"It is no date.","path":""}]}',
  );
  expect(formatter.document(second)).toMatch(
    /^,\n\{"input":"b\.ndjson","line":7,"known":2,"issues":\[.*\]\}$/,
  );
  expect(formatter.document({ input: "none.html", issues: [], isUnreadable: true })).toBe(
    ',\n{"input":"none.html","isUnreadable":true,"issues":[]}',
  );
  expect(formatter.end(summaryOf([reportOf()], { shard: "2/8", isInterrupted: true }))).toMatch(
    /^\n\],\n"summary": \{"documents":1,.*"shard":"2\/8","isInterrupted":true\}\n\}\n$/,
  );
});

test("is a document where nothing was found, and where there was nothing", () => {
  expect(JSON.parse(written(json, []))).toMatchObject({ documents: [], summary: { documents: 0 } });
  expect(JSON.parse(written(json, [{ input: "a.html", issues: [] }]))).toMatchObject({
    documents: [],
    summary: { documents: 1 },
  });
});
