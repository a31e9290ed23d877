import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { CODE_SCANNING, type SarifLimits } from "../../../../src/cli/formats/sarif/limits.js";
import { sarif, sarifFormatter } from "../../../../src/cli/formats/sarif/sarif.js";
import type { DocumentReport } from "../../../../src/cli/report/document-report.js";
import type { Severity } from "../../../../src/issue/issue.js";
import { facts, reportOf, summaryOf, written } from "../arbitrary-reports.js";
import { readSarif, type SarifRun } from "./read-sarif.js";

const ROOMY: SarifLimits = { results: 1000, notices: 1000, held: 1e7, packed: 1e7, shown: 1000 };

const many = (
  severities: readonly Severity[],
  more: Partial<DocumentReport> = {},
): readonly DocumentReport[] =>
  severities.map((severity, at) =>
    reportOf({ severity, message: `Finding ${at}.` }, { ...more, line: at + 1 }),
  );

const read = (given: readonly DocumentReport[], limits: Partial<SarifLimits>): SarifRun =>
  readSarif(written(sarifFormatter(facts, { ...ROOMY, ...limits }), given));

const messages = (run: SarifRun): readonly string[] => run.results.map(({ message }) => message.text);
const noticeIds = (run: SarifRun): readonly string[] =>
  run.invocations[0].toolExecutionNotifications.map(({ descriptor }) => descriptor.id);

test("of too many results the heaviest are kept, and of them the first", () => {
  const given = many(["info", "warning", "info", "error", "warning", "error", "error", "warning"]);
  const run = read(given, { results: 5 });
  expect(messages(run)).toEqual(["Finding 3.", "Finding 5.", "Finding 6.", "Finding 1.", "Finding 4."]);
  expect(run.properties.dropped).toEqual({ error: 0, warning: 1, note: 2, notices: 0 });
  expect(run.properties.found).toEqual({ error: 3, warning: 3, note: 2 });
  expect(run.invocations[0]).toEqual({
    executionSuccessful: true,
    toolExecutionNotifications: [
      {
        level: "warning",
        message: {
          text: "0 errors, 1 warning, 2 notes left out: code scanning takes 5 results and 10 MB packed. Check fewer documents at once, or use the format ndjson to have them all.",
        },
        descriptor: { id: "newsgraph/results-left-out" },
      },
    ],
  });

  expect(messages(read(given, { results: 2 }))).toEqual(["Finding 3.", "Finding 5."]);
  expect(messages(read(many(["error", "error", "info"]), { results: 1 }))).toEqual(["Finding 0."]);
  expect(noticeIds(read(given, {}))).toEqual([]);
});

test("rules are those of the results that are kept", () => {
  const given = [reportOf({ code: "news/a", severity: "info" }), reportOf({ code: "news/b" })];
  const run = read(given, { results: 1 });
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(["news/b"]);
  expect(run.results).toMatchObject([{ ruleId: "news/b", ruleIndex: 0 }]);
});

test("what is held until the end is bounded, however long the texts", () => {
  const given = many(Array.from({ length: 100 }, (_, at) => (at < 90 ? "warning" : "error")));
  const run = read(given, { held: 5000 });
  expect(JSON.stringify(run.results).length).toBeLessThan(8000);
  expect(run.results.length).toBeGreaterThan(10);
  expect(run.results.filter(({ level }) => level === "error").length).toBe(10);
  const { error, warning } = run.properties.dropped;
  expect(error + warning + run.results.length).toBe(100);
});

test("where the packed file is too large, snippets go first, and then the lightest results", () => {
  const line = (at: number) =>
    Array.from({ length: 250 }, (_, n) =>
      String.fromCharCode(0x4e00 + ((at * 7919 + n * n * 31) % 20_000)),
    ).join("");
  const given = many(Array.from({ length: 200 }, (_, at) => (at % 2 ? "warning" : "error"))).map(
    (report, at) => {
      const text = line(at);
      const excerpt = {
        lines: [{ number: 1, text, cut: 0, isCutBehind: false }],
        line: 1,
        column: 1,
        length: 250,
      };
      const location = { line: 1, column: 1, offset: 0, length: 250 };
      return { ...report, issues: report.issues.map((issue) => ({ ...issue, location, excerpt })) };
    },
  );
  const snippets = (run: SarifRun) =>
    run.results.filter(({ locations }) => locations[0]?.physicalLocation.region?.snippet).length;

  const whole = written(sarifFormatter(facts, ROOMY), given);
  expect(snippets(readSarif(whole))).toBe(200);
  const packed = gzipSync(whole).length;

  const bare = read(given, { packed: Math.floor(packed * 0.8) });
  expect(bare.results.length).toBe(200);
  expect(snippets(bare)).toBe(0);
  expect(bare.results[0]?.locations[0]?.physicalLocation.region?.endColumn).toBe(251);

  const text = written(sarifFormatter(facts, { ...ROOMY, packed: 5000 }), given);
  expect(gzipSync(text).length).toBeLessThanOrEqual(5000);
  const fewer = readSarif(text);
  expect(fewer.results.length).toBeGreaterThan(20);
  const { error, warning, note } = fewer.properties.dropped;
  expect(fewer.results.length + error + warning + note).toBe(200);
  expect(fewer.results.filter(({ level }) => level === "error").length).toBe(
    Math.min(100, fewer.results.length),
  );

  const none = read(given, { packed: 100 });
  expect(none.results).toEqual([]);
  expect(none.properties.dropped).toEqual({ error: 100, warning: 100, note: 0, notices: 0 });
});

test("of inputs that could not be opened some are named, and the others counted", () => {
  const given = many(["error", "error", "error"], { isUnreadable: true });
  const run = read(given, { notices: 2 });
  expect(run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    "Finding 0.",
    "Finding 1.",
    "1 input more could not be read.",
  ]);
  expect(run.properties.dropped.notices).toBe(1);
});

test("says where a service will not show all that it takes", () => {
  expect(noticeIds(read(many(["error", "error"]), { shown: 1 }))).toEqual(["newsgraph/results-not-shown"]);
  expect(noticeIds(read(many(["error", "error"]), { shown: 2 }))).toEqual([]);
});

/** Letters that no packer can foresee: by a generator that is the same each time, more than it looks back over. */
function noise(): string {
  const units: number[] = [];
  for (let state = 1; units.length < 200_000; state = (state * 48_271) % 2_147_483_647) {
    units.push(0x4e00 + (state % 20_000));
  }
  return units.map((unit) => String.fromCharCode(unit)).join("");
}

test("keeps to what code scanning takes even of the longest findings that cannot be packed", () => {
  const formatter = sarif.formatter(facts);
  const letters = noise();
  for (let at = 0; at < 12_000; at++) {
    const from = (at * 104_729) % 190_000;
    const piece = (start: number, length: number) => letters.slice(from + start, from + start + length);
    const issue = {
      message: piece(0, 2500),
      suggestion: piece(2500, 100),
      path: `/${piece(2600, 900)}`,
      source: `https://example.org/${piece(3500, 200)}`,
    };
    formatter.document(reportOf(issue, { input: `${piece(3700, 100)}/${at}.html` }));
  }
  const issues = { error: 12_000, warning: 0, info: 0 };
  const text = formatter.end(summaryOf([], { documents: 12_000, withIssues: 12_000, issues }));

  const packed = gzipSync(text).length;
  expect(packed).toBeLessThanOrEqual(10_000_000);
  // Nor does it leave out more than it has to.
  expect(packed).toBeGreaterThan(8_000_000);
  const run = readSarif(text);
  expect(run.results.length + run.properties.dropped.error).toBe(12_000);
});

test("keeps as many results as code scanning takes where they are short", () => {
  const formatter = sarif.formatter(facts);
  for (let at = 0; at < 60_000; at++) {
    const severity = at < 30_000 ? "info" : at % 3 === 0 ? "error" : "warning";
    formatter.document(
      reportOf(
        { severity, message: `"${at}" is no date. Write it as 2024-09-20.` },
        { input: `pages/${at % 100}.html` },
      ),
    );
  }
  const issues = { error: 10_000, warning: 20_000, info: 30_000 };
  const text = formatter.end(summaryOf([], { documents: 60_000, withIssues: 60_000, issues }));
  expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000);
  const run = readSarif(text);
  expect(run.results.length).toBe(CODE_SCANNING.results);
  expect(run.properties.dropped).toEqual({ error: 0, warning: 5000, note: 30_000, notices: 0 });
  expect(noticeIds(run)).toEqual(["newsgraph/results-left-out", "newsgraph/results-not-shown"]);
});
