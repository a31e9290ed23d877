import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../../../src/check.js";
import { LEVELS } from "../../../../src/cli/formats/sarif/level.js";
import { messageText } from "../../../../src/cli/formats/sarif/message-text.js";
import { sarif } from "../../../../src/cli/formats/sarif/sarif.js";
import type { DocumentReport } from "../../../../src/cli/report/document-report.js";
import { excerptOf } from "../../../../src/cli/report/excerpt-of.js";
import { HARMFUL, reportOf, reports, written } from "../arbitrary-reports.js";
import { readSarif, type SarifResult } from "./read-sarif.js";

const ORDER = ["error", "warning", "info"] as const;

/** The one result of one finding. */
const one = (report: DocumentReport): SarifResult => {
  const [result] = readSarif(written(sarif, [report])).results;
  if (!result) throw new Error("no result");
  return result;
};

test("is what the schema of SARIF takes, and says every finding, whatever the text", () => {
  fc.assert(
    fc.property(reports, (given) => {
      const text = written(sarif, given);
      expect(text).not.toMatch(HARMFUL);
      const { results, tool, invocations, properties } = readSarif(text);
      const { rules } = tool.driver;

      const readable = given.filter(({ isUnreadable }) => !isUnreadable);
      const found = readable.flatMap((report) => report.issues.map((issue) => ({ report, issue })));
      const sorted = ORDER.flatMap((severity) => found.filter(({ issue }) => issue.severity === severity));
      expect(results.length).toBe(found.length);
      for (const [at, { issue, report }] of sorted.entries()) {
        const result = results[at];
        expect(result?.ruleId).toBe(issue.code);
        expect(rules[result?.ruleIndex ?? -1]?.id).toBe(issue.code);
        expect(result?.level).toBe(LEVELS[issue.severity]);
        const said = issue.message.trim() === "" ? issue.code : issue.message;
        expect(result?.message.text.startsWith(messageText(said))).toBe(true);
        expect(result?.message.text).not.toMatch(/\]\(/);
        const [location] = result?.locations ?? [];
        expect(location?.logicalLocations?.[0]?.fullyQualifiedName ?? "").toBe(
          issue.path.length > 1000 ? "" : issue.path,
        );
        const { region } = location?.physicalLocation ?? {};
        expect(region?.startLine).toBe(issue.location?.line ?? report.line ?? 1);
        expect(region?.startColumn).toBe(issue.location?.column);
        if (region?.charOffset !== undefined) {
          expect(region.charOffset).toBe(issue.location?.offset);
          expect(region.endLine).toBe(region.startLine);
          expect((region.endColumn ?? 0) - (region.startColumn ?? 0)).toBe(region.charLength);
        }
        if (report.line !== undefined) expect(region?.charOffset).toBeUndefined();
      }

      expect(rules.map(({ id }) => id)).toEqual([...new Set(sorted.map(({ issue }) => issue.code))]);
      const fingerprints = results.map(({ partialFingerprints }) => partialFingerprints["newsgraph/v1"]);
      expect(new Set(fingerprints).size).toBe(results.length);
      const unreadable = given.filter(({ isUnreadable }) => isUnreadable);
      expect(invocations[0].executionSuccessful).toBe(unreadable.length === 0);
      expect(invocations[0].toolExecutionNotifications.map(({ level }) => level)).toEqual(
        unreadable.map(() => "error"),
      );
      expect(properties.dropped).toEqual({ error: 0, warning: 0, note: 0, notices: 0 });
    }),
  );
});

test.each(["\n", "\r\n", "\r"])(
  "the place is the page's own, by line and column and by offset: %j",
  (end) => {
    const page = [
      "<html>",
      '<p title="é 😀">',
      '<script type="application/ld+json">{"@context":"https://schema.org",',
      '  "@type": "NewsArticle", "headline": "😀", "headlin": "x",',
      '  "datePublished": "2024-13-01"}</script>',
    ].join(end);
    const issues = check(page).map((issue) =>
      issue.location ? { ...issue, excerpt: excerptOf(page, issue.location) } : issue,
    );
    const { results, columnKind } = readSarif(written(sarif, [{ input: "page.html", issues }]));
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results.length).toBeGreaterThan(3);

    const snippets = new Map<string, string | undefined>();
    for (const { ruleId, locations, properties } of results) {
      const region = locations[0]?.physicalLocation.region;
      const {
        startLine = 0,
        startColumn = 0,
        endColumn = 0,
        charOffset = 0,
        charLength = 0,
        snippet,
      } = region ?? {};
      const byOffset = page.slice(charOffset, charOffset + charLength);
      expect(page.split(/\r\n|\n|\r/)[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(byOffset);
      expect(snippet?.text).toBe(byOffset);
      expect(properties).toEqual({ block: 0 });
      snippets.set(ruleId, snippet?.text);
    }
    expect(snippets.get("schema.org/unknown-property")).toBe('"headlin"');
    expect(snippets.get("schema.org/date")).toBe('"2024-13-01"');
  },
);

test("a finding in a feed has the feed's line, and no offset, which would be the line's", () => {
  const location = { line: 7, column: 3, offset: 2, length: 4 };
  const region = (report: DocumentReport) => one(report).locations[0]?.physicalLocation.region;

  expect(region(reportOf({ location }, { line: 7 }))).toEqual({
    startLine: 7,
    startColumn: 3,
    endLine: 7,
    endColumn: 7,
  });
  expect(region(reportOf({}, { line: 7 }))).toEqual({ startLine: 7 });
  expect(region(reportOf({}))).toEqual({ startLine: 1 });
  expect(region(reportOf({ location }))).toEqual({ startLine: 7, startColumn: 3 });
  // Nothing has a place too, between two characters.
  expect(region(reportOf({ location: { ...location, length: 0 } }))).toEqual({
    startLine: 7,
    startColumn: 3,
    endLine: 7,
    endColumn: 3,
    charOffset: 2,
    charLength: 0,
  });
});

test("the message has the mend and the rule's address, and makes neither a link nor a placeholder", () => {
  const fix = [{ op: "remove" as const, path: "/a" }];
  const text = 'See [this](https://example.org) {0} "}".\u001b[1m';
  expect(one(reportOf({ message: text, fix, source: "https://schema.org/date" })).message.text).toBe(
    'See [this] (https://example.org) {{0}} "}}".\\u001b[1m\n' +
      "The mend is certain, and --fix makes it: remove /a.\nhttps://schema.org/date",
  );
  expect(one(reportOf({ message: " " })).message.text).toBe("schema.org/date");
});

test("the way in the data is a logical place, by its last key", () => {
  const logical = (path: string) => one(reportOf({ path })).locations[0]?.logicalLocations;
  expect(logical("/author/0/a~1b~0")).toEqual([{ name: "a/b~", fullyQualifiedName: "/author/0/a~1b~0" }]);
  expect(logical("")).toBeUndefined();
  expect(logical(`/${"x".repeat(2000)}`)).toBeUndefined();
});

test("an input that could not be opened makes the run no success", () => {
  const gone = reportOf(
    { code: "input/not-found", message: "There is no file." },
    { isUnreadable: true, input: "gone/a.html" },
  );
  const run = readSarif(written(sarif, [gone]));
  expect(run.results).toEqual([]);
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "There is no file." },
          descriptor: { id: "input/not-found" },
          locations: [
            { physicalLocation: { artifactLocation: { uri: "gone/a.html", uriBaseId: "%SRCROOT%" } } },
          ],
        },
      ],
    },
  ]);
});

test("says of the run what is known of it", () => {
  const run = readSarif(written(sarif, [reportOf()], { shard: "2/8", isInterrupted: true }));
  expect(run.automationDetails).toEqual({ id: "newsgraph/part-2-of-8/" });
  expect(run.originalUriBaseIds).toEqual({ "%SRCROOT%": { uri: "file:///home/someone/the%20site/" } });
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: "error", descriptor: { id: "newsgraph/broken-off" } }],
  });
  expect(run.properties).toMatchObject({
    schemaOrgRelease: "30.0",
    googleRulesVerified: "2026-01-31",
    documents: 1,
    found: { error: 1, warning: 0, note: 0 },
  });
  expect(readSarif(written(sarif, [])).automationDetails).toBeUndefined();
});

test("the schema refuses what is wrong", () => {
  const good = written(sarif, [reportOf()]);
  for (const [from, to] of [
    ['"level":"error"', '"level":"info"'],
    ['"startLine":1', '"startLine":0'],
    ['"uri":"page.html"', '"uri":"page file.html"'],
    ['"ruleId"', '"rule_id"'],
  ] as const) {
    expect(good).toContain(from);
    expect(() => readSarif(good.replace(from, to))).toThrow();
  }
});
