import fc from "fast-check";
import { expect, test } from "vitest";
import {
  KeptDocuments,
  MOST_DOCUMENTS,
  MOST_ISSUES,
} from "../../../../../src/cli/formats/html/keeping/kept-documents.js";
import type { DocumentReport } from "../../../../../src/cli/report/document-report.js";
import type { Severity } from "../../../../../src/issue/issue.js";
import { issue } from "../given.js";

const RANKS: readonly Severity[] = ["error", "warning", "info"];

/** So many findings of each severity, mixed. */
function report(input: string, error: number, warning: number, info: number): DocumentReport {
  const all = [
    ...Array.from({ length: info }, (_, at) => issue({ severity: "info", message: `${input} i${at}` })),
    ...Array.from({ length: error }, (_, at) => issue({ severity: "error", message: `${input} e${at}` })),
    ...Array.from({ length: warning }, (_, at) => issue({ severity: "warning", message: `${input} w${at}` })),
  ];
  return { input, issues: all };
}

function kept(reports: readonly DocumentReport[]) {
  const documents = new KeptDocuments();
  for (const one of reports) documents.add(one);
  return documents.take();
}

test("what fits is kept whole, the gravest documents first, each with its findings in their order", () => {
  const given = [
    report("clean", 0, 0, 0),
    report("info", 0, 0, 2),
    report("mixed", 1, 1, 1),
    report("warning", 0, 3, 0),
    report("error", 1, 0, 0),
  ];
  const all = kept(given);
  expect(all.map(({ input }) => input)).toEqual(["mixed", "error", "warning", "info", "clean"]);
  expect(all[0]?.issues.map(({ message }) => message)).toEqual(["mixed i0", "mixed e0", "mixed w0"]);
  expect(all[0]?.counts).toEqual({ error: 1, warning: 1, info: 1 });
});

test("of too many documents, later ones that weigh more take the place of those that weigh less", () => {
  const clean = Array.from({ length: MOST_DOCUMENTS }, (_, at) => report(`clean ${at}`, 0, 0, 0));
  const warnings = Array.from({ length: MOST_DOCUMENTS - 1 }, (_, at) => report(`warning ${at}`, 0, 1, 0));
  const all = kept([
    ...clean,
    ...warnings,
    report("error", 1, 0, 0),
    report("late info", 0, 0, 1),
    report("late warning", 0, 1, 0),
  ]);
  expect(all.map(({ input }) => input)).toEqual(["error", ...warnings.map(({ input }) => input)]);
});

test("of too many findings in one document, the gravest are kept", () => {
  const [only] = kept([report("a", 10, MOST_ISSUES, MOST_ISSUES)]);
  expect(only?.issues).toHaveLength(MOST_ISSUES);
  expect(only?.issues.filter(({ severity }) => severity === "error")).toHaveLength(10);
  expect(only?.issues.some(({ severity }) => severity === "info")).toBe(false);
  expect(only?.counts).toEqual({ error: 10, warning: MOST_ISSUES, info: MOST_ISSUES });
});

test("never more than the limits, and nothing is left out that weighs more than what is kept", () => {
  const size = fc.integer({ min: 0, max: 400 });
  const given = fc.array(fc.tuple(size, size, size), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(given, (sizes) => {
      const reports = sizes.map((counts, at) => report(`d${at}`, ...counts));
      const all = kept(reports);
      const shown = all.flatMap(({ issues }) => issues);
      expect(shown.length).toBe(
        Math.min(
          MOST_ISSUES,
          reports.reduce((sum, { issues }) => sum + issues.length, 0),
        ),
      );
      const messages = new Set(shown.map(({ message }) => message));
      const left = reports.flatMap(({ issues }) => issues.filter(({ message }) => !messages.has(message)));
      const lightest = Math.max(...shown.map(({ severity }) => RANKS.indexOf(severity)), 0);
      const gravest = Math.min(...left.map(({ severity }) => RANKS.indexOf(severity)), RANKS.length);
      expect(lightest).toBeLessThanOrEqual(gravest);
    }),
    { numRuns: 60, examples: [[[[1, 1, 1]]]] },
  );
});

test("what is kept of a finding does not grow with it", () => {
  const long = `${"😀".repeat(50_000)}`;
  const [only] = kept([
    {
      input: long,
      issues: [
        issue({
          code: long,
          message: long,
          path: long,
          expected: long,
          suggestion: long,
          source: long,
          fix: Array.from({ length: 50 }, () => ({ op: "replace" as const, path: long, value: [long] })),
          excerpt: {
            lines: Array.from({ length: 50 }, (_, at) => ({
              number: at + 1,
              text: long,
              cut: 0,
              isCutBehind: false,
            })),
            line: 4,
            column: 1,
            length: 3,
          },
        }),
      ],
    },
  ]);
  const text = JSON.stringify(only);
  expect(text.length).toBeLessThan(40_000);
  // JSON writes half a character as an escape.
  expect(text).not.toMatch(/\\ud[89a-f]/i);
  expect(only?.issues[0]?.fix.at(-1)).toBe("… and 45 more steps");
});
