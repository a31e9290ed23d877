import fc from "fast-check";
import { expect, test } from "vitest";
import { junit, junitFormatter } from "../../../../src/cli/formats/junit/junit.js";
import type { DocumentReport } from "../../../../src/cli/report/document-report.js";
import { visible } from "../../../../src/cli/terminal/visible.js";
import { facts, HARMFUL, reportOf, reports, written } from "../arbitrary-reports.js";
import { readJunit } from "./read-junit.js";

/** As the text of an input is seen in XML. */
const seen = (text: string): string =>
  visible(text).replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
/** As much of it as is there in any case; no pair is torn. */
const begin = (text: string): string => text.slice(0, 1900).replace(/[\ud800-\udbff]$/, "");

const outcomeOf = ({ issues, isUnreadable }: DocumentReport): string | undefined => {
  if (isUnreadable) return "error";
  if (issues.some(({ severity }) => severity === "error")) return "failure";
  return issues.length > 0 ? "system-out" : undefined;
};

test("is XML that the schema takes, and says every finding, whatever the text", async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (given) => {
      const text = written(junit, given);
      expect(text).not.toMatch(HARMFUL);
      const suites = await readJunit(text);
      const inputs = [...new Set(given.map(({ input }) => input))];
      expect(suites.map(({ attributes }) => attributes.name)).toEqual(inputs.map(seen));

      for (const [at, { attributes, properties, cases }] of suites.entries()) {
        const own = given.filter(({ input }) => input === inputs[at]);
        const tested = own.filter(({ line, issues }) => line === undefined || issues.length > 0);
        const clean = own.length - tested.length;
        expect(properties.documents).toBe(String(own.length));
        expect(cases.map(({ kind }) => kind)).toEqual([
          ...tested.map(outcomeOf),
          ...(clean > 0 ? [undefined] : []),
        ]);
        expect(attributes).toMatchObject({
          id: String(at),
          tests: String(cases.length),
          failures: String(tested.filter((report) => outcomeOf(report) === "failure").length),
          errors: String(tested.filter((report) => outcomeOf(report) === "error").length),
          timestamp: "2026-02-03T04:05:06",
        });
        for (const [index, { input, line, issues }] of tested.entries()) {
          const { name, text: said = "" } = cases[index] ?? {};
          expect(name).toBe(seen(line === undefined ? input : `${input} line ${line}`));
          for (const { code, message } of issues) {
            expect(said).toContain(` ${seen(code)}`);
            expect(said).toContain(`  ${seen(begin(message))}`);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("a document is a test, which fails by its first error and has all findings in its body", async () => {
  const location = { line: 4, column: 7, offset: 60, length: 1 };
  const issues = [
    { code: "news/a", severity: "warning" as const, message: "Less.", path: "/b" },
    {
      code: "news/b",
      severity: "error" as const,
      message: 'Say "no" & <go>.\t]]>',
      path: "",
      location,
      source: "https://example.org/",
    },
    { code: "news/c", severity: "error" as const, message: "Worse.", path: "" },
  ];
  const given = [
    { input: "bad.html", issues },
    { input: "so-so.html", issues: issues.slice(0, 1) },
    { input: "clean.html", issues: [], known: 2 },
    { input: "gone.html", issues: [{ ...issues[2], code: "input/not-found" }], isUnreadable: true },
  ] as readonly DocumentReport[];
  const [bad, soSo, clean, gone] = await readJunit(written(junit, given));

  expect(bad?.attributes).toMatchObject({ tests: "1", failures: "1", errors: "0", skipped: "0" });
  expect(bad?.cases).toEqual([
    {
      name: "bad.html",
      kind: "failure",
      type: "news/b",
      message: 'Say "no" & <go>.\t]]> And 1 error more.',
      text:
        "bad.html: warning news/a at /b\n  Less.\n" +
        'bad.html:4:7: error news/b\n  Say "no" & <go>.\t]]>\n  https://example.org/\n' +
        "bad.html: error news/c\n  Worse.\n",
    },
  ]);
  expect(soSo?.attributes).toMatchObject({ tests: "1", failures: "0", errors: "0" });
  expect(soSo?.cases[0]).toMatchObject({
    kind: "system-out",
    text: "so-so.html: warning news/a at /b\n  Less.\n",
  });
  expect(clean?.cases).toMatchObject([{ name: "clean.html", kind: undefined }]);
  expect(clean?.properties).toMatchObject({ newsgraph: "0.1.0", "known from the baseline": "2" });
  expect(gone?.attributes).toMatchObject({ failures: "0", errors: "1" });
  expect(gone?.cases[0]).toMatchObject({ kind: "error", type: "input/not-found", message: "Worse." });
});

test("a feed is one suite, with a test for each line with findings and one for the others", async () => {
  const line = (number: number, ...issues: DocumentReport["issues"]): DocumentReport => ({
    input: "feed.ndjson",
    line: number,
    issues,
  });
  const [error] = reportOf().issues;
  const [info] = reportOf({ severity: "info", message: "Good to know." }).issues;
  if (!error || !info) throw new Error("no issue");
  const given = [
    line(1),
    line(2, error),
    line(3),
    line(4, info),
    ...Array.from({ length: 1200 }, (_, at) => line(at + 5)),
  ];
  const suites = await readJunit(written(junit, given));

  expect(suites.length).toBe(1);
  expect(suites[0]?.attributes).toMatchObject({
    name: "feed.ndjson",
    tests: "3",
    failures: "1",
    errors: "0",
  });
  expect(suites[0]?.cases).toMatchObject([
    {
      name: "feed.ndjson line 2",
      kind: "failure",
      text: "feed.ndjson:2: error schema.org/date\n  It is no date.\n",
    },
    { name: "feed.ndjson line 4", kind: "system-out" },
    { name: "feed.ndjson: 1,202 lines without findings", kind: undefined },
  ]);
});

test("a suite is given out when the next one begins", () => {
  const formatter = junit.formatter(facts);
  formatter.begin();
  expect(formatter.document(reportOf({}, { input: "a.ndjson", line: 1 }))).toBe("");
  expect(formatter.document(reportOf({}, { input: "a.ndjson", line: 2 }))).toBe("");
  expect(formatter.document(reportOf({}, { input: "b.html" }))).toMatch(
    /^<testsuite name="a\.ndjson" id="0" tests="2"/,
  );
});

test("what is beyond the limits is counted, and ends as the worst of it", async () => {
  const lines = (severities: readonly ("error" | "warning" | "info")[]) =>
    severities.map((severity, at) => reportOf({ severity }, { input: "feed.ndjson", line: at + 1 }));
  const read = async (given: readonly DocumentReport[], limits: { cases: number; length: number }) =>
    (await readJunit(written(junitFormatter(facts, limits), given)))[0];

  const few = await read(lines(["error", "warning", "info", "error", "error"]), { cases: 2, length: 1e6 });
  expect(few?.attributes).toMatchObject({ tests: "3", failures: "2" });
  expect(few?.cases[2]).toMatchObject({
    name: "feed.ndjson: 3 documents more with findings",
    kind: "failure",
    type: "newsgraph/left-out",
    message:
      "Left out to keep this file small: 2 errors, 0 warnings, 1 info. Use the format ndjson to have them all.",
  });

  const light = await read(lines(["error", "warning", "info"]), { cases: 9, length: 1 });
  expect(light?.attributes).toMatchObject({ tests: "2", failures: "1" });
  expect(light?.cases[1]).toMatchObject({ kind: "system-out" });

  const gone = reportOf({}, { input: "feed.ndjson", isUnreadable: true });
  const worst = await read([...lines(["info", "warning", "error"]), gone, ...lines(["error"])], {
    cases: 1,
    length: 1e6,
  });
  expect(worst?.attributes).toMatchObject({ tests: "2", failures: "0", errors: "1" });
});

test("says of one document no more than anyone reads, and how much that leaves out", async () => {
  const [issue] = reportOf().issues;
  if (!issue) throw new Error("no issue");
  const issues = Array.from({ length: 5000 }, () => ({ ...issue, message: "long ".repeat(10_000) }));
  const text = written(junit, [{ input: "page.html", issues }]);
  expect(text.length).toBeLessThan(1_000_000);
  const [suite] = await readJunit(text);
  expect(suite?.cases[0]?.text).toMatch(/\nLeft out: 4,800 errors, 0 warnings, 0 info\.\n$/);
  expect(suite?.cases[0]?.message).toMatch(/… And 4,999 errors more\.$/);
});

test("a run that was broken off does not pass", async () => {
  const suites = await readJunit(written(junit, [{ input: "a.html", issues: [] }], { isInterrupted: true }));
  expect(suites.map(({ attributes }) => [attributes.name, attributes.errors])).toEqual([
    ["a.html", "0"],
    ["newsgraph", "1"],
  ]);
  expect(await readJunit(written(junit, []))).toEqual([]);
});

test("the schema refuses what is wrong", async () => {
  const good = written(junit, [reportOf()]);
  for (const [from, to] of [
    ['tests="1"', 'tests="one"'],
    ["<failure", "<warning"],
    [' classname="newsgraph"', ""],
    ['06"', '06Z"'],
    ["</testsuite>", ""],
  ] as const) {
    expect(good).toContain(from);
    await expect(
      readJunit(
        good.replaceAll(from, to).replaceAll("</failure", to === "<warning" ? "</warning" : "</failure"),
      ),
    ).rejects.toThrow();
  }
});
