import { describe, expect, test } from "vitest";
import { MOST_DOCUMENTS, MOST_ISSUES } from "../../../../src/cli/formats/html/keeping/kept-documents.js";
import type { DocumentReport } from "../../../../src/cli/report/document-report.js";
import { attribute, byClass, byTag, elementsOf, words } from "./elements.js";
import { issue, pageOf } from "./given.js";

describe("what is not shown", () => {
  test("for want of room is counted", () => {
    const many = Array.from(
      { length: 300 },
      (_, at): DocumentReport => ({
        input: `page ${at}`,
        issues: [
          ...Array.from({ length: 9 }, () => issue({ severity: at % 2 ? "info" : "warning" })),
          ...(at === 299 ? [issue({ severity: "error", message: "The last." })] : []),
        ],
      }),
    );
    const all = elementsOf(pageOf(many));
    expect(byClass(all, "document")).toHaveLength(MOST_DOCUMENTS);
    const findings = byClass(all, "finding");
    expect(findings.length).toBeLessThanOrEqual(MOST_ISSUES);
    expect(words(findings.find((finding) => attribute(finding, "data-severity") === "error"))).toContain(
      "The last.",
    );
    expect(words(byClass(all, "notices")[0])).toBe(
      `Shown in full are the 200 documents and 2,000 findings that weigh most, at most. Counted, but not shown: ${2_701 - findings.length} info and 100 documents.`,
    );
    expect(words(byClass(all, "how-many")[0])).toBe("2,701 times");
  });

  test("because of --quiet is said", () => {
    const all = elementsOf(
      pageOf([{ input: "a.html", issues: [issue()] }], { issues: { error: 3, warning: 9, info: 0 } }),
    );
    expect(words(byClass(all, "notices")[0])).toBe(
      "Not listed, as the run was to be quiet: 3 errors and 8 warnings.",
    );
  });

  test("because there is nothing needs no words", () => {
    const all = elementsOf(pageOf([{ input: "a.html", issues: [] }]));
    expect(words(byTag(all, "h1")[0])).toBe("Nothing found in 1 document");
    for (const name of ["notices", "filters", "codes", "contents", "finding", "proportions"]) {
      expect(byClass(all, name)).toEqual([]);
    }
    expect(elementsOf(pageOf([])).some(({ tagName }) => tagName === "main")).toBe(true);
  });
});

test("a page of the largest inputs is no larger than a browser likes", () => {
  const long = "é<&".repeat(40_000);
  const things = Array.from({ length: 60 }, () => ({
    type: "Person",
    kind: "person" as const,
    name: long.slice(0, 200),
    isMain: false,
  }));
  const picture = { things, links: things.map((_, at) => ({ from: at, to: 0, property: "knows" })), left: 0 };
  const document: DocumentReport = {
    input: long,
    issues: Array.from({ length: 50 }, () =>
      issue({ code: long, message: long, path: long, expected: long, source: long }),
    ),
    picture,
  };
  expect(pageOf(Array.from({ length: 400 }, () => document)).length).toBeLessThan(80_000_000);
});
