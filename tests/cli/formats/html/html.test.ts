import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clip } from "../../../../src/cli/formats/clip.js";
import { html } from "../../../../src/cli/formats/html/html.js";
import type { DocumentReport } from "../../../../src/cli/report/document-report.js";
import { visible } from "../../../../src/cli/terminal/visible.js";
import { reports as anyReports, facts, HARMFUL } from "../arbitrary-reports.js";
import { attribute, byClass, byTag, elementsOf, textOf, within, words } from "./elements.js";
import { issue, issueAt, pageOf } from "./given.js";
import { expectHarmless } from "./harmless.js";

const SOURCE = Array.from({ length: 40 }, (_, at) => `  "property${at + 1}": "value",`).join("\n");

const REPORTS: readonly DocumentReport[] = [
  { input: "clean.html", issues: [], known: 1 },
  {
    input: "news/visite à Ankara.html",
    issues: [
      issueAt(SOURCE, 5, 3, 11, { path: "/author/0/name", expected: "a name", suggestion: "Amina" }),
      issueAt(SOURCE, 6, 3, 11, { code: "schema.org/date", severity: "error", message: "No such day." }),
      issueAt(SOURCE, 30, 17, 7, {
        fix: [
          { op: "replace", path: "/a", value: "b" },
          { op: "remove", path: "/c" },
        ],
      }),
      issue({ code: "own/rule", severity: "info", source: "https://rules.example/own" }),
    ],
    picture: {
      things: [
        { type: "NewsArticle", kind: "work", name: "Visite à Ankara", isMain: true },
        { type: "Person", kind: "person", name: "Amina", isMain: false },
        {
          type: "Organization",
          kind: "organisation",
          name: "https://a.example/#org",
          isMain: false,
          isOnlyReferredTo: true,
        },
      ],
      links: [
        { from: 0, to: 1, property: "author" },
        { from: 1, to: 2, property: "worksFor" },
      ],
      left: 7,
    },
  },
  { input: "feed.ndjson", line: 1200, issues: [issue({ code: "reading/json-invalid", severity: "error" })] },
  {
    input: "https://journal.example/a?b=1&c=2",
    issues: [issue({ code: "fetch/status", severity: "error" })],
    isUnreadable: true,
  },
];

describe("the page", () => {
  const page = pageOf(REPORTS, { known: 3, shard: "2/8", isInterrupted: true });
  const all = elementsOf(page);

  test("comes at the end, so that the gravest can come first", () => {
    const formatter = html.formatter(facts);
    expect(formatter.begin()).toBe("");
    expect(formatter.document(REPORTS[1] ?? { input: "", issues: [] })).toBe("");
    expect(byClass(all, "document").map((element) => words(byTag(within(element), "h3")[0]))).toEqual([
      "news/visite à Ankara.html",
      "feed.ndjson line 1,200",
      "https://journal.example/a?b=1&c=2",
      "clean.html",
    ]);
  });

  test("says what the run came to, when, and with what", () => {
    expect(words(byTag(all, "title")[0])).toBe("3 errors and 2 warnings in 4 documents – newsgraph");
    expect(byTag(all, "h1").map(words)).toEqual(["3 errors and 2 warnings in 4 documents"]);
    const top = words(byClass(all, "top")[0]);
    for (const fact of ["3 February 2026, 04:05 UTC", "newsgraph 0.1.0", "schema.org 30.0", "2026-01-31"]) {
      expect(top).toContain(fact);
    }
    const numbers = words(byTag(all, "section")[0]);
    for (const fact of [
      "3 of 4 documents with findings",
      "1 document could not be read",
      "3 more findings the baseline knows",
      "123 kB read in 1.5 seconds",
      "part 2/8",
      "broken off",
    ]) {
      expect(numbers).toContain(fact);
    }
  });

  test("has every finding once, with all that is said of it", () => {
    const findings = byClass(all, "finding");
    expect(findings).toHaveLength(6);
    const [first, second, third, fourth] = findings.map((finding) => words(finding));
    expect(first).toContain("Warning news/author-merged line 5, column 3 A message.");
    expect(first).toContain("Nearest Amina");
    expect(first).toContain("Expected a name");
    expect(first).toContain("At /author/0/name");
    expect(first).toContain('What news/author-merged finds. It says { "a": [1] }. Because of that.');
    expect(second).toContain("Error schema.org/date line 6, column 3 No such day. At the whole");
    expect(third).toContain('Mend replace /a with "b" remove /c');
    expect(fourth).toContain("Rests on rules.example/own");
  });

  test("links each finding with its place in the source, both ways", () => {
    const ids = new Set(all.map((element) => attribute(element, "id")));
    const links = byTag(all, "a").map((element) => attribute(element, "href") ?? "");
    for (const link of links.filter((href) => href.startsWith("#"))) expect(ids).toContain(link.slice(1));
    for (const at of [1, 2, 3]) {
      expect(links).toContain(`#d1-f${at}`);
      expect(links).toContain(`#d1-s${at}`);
    }
    const [listing] = byClass(all, "listing");
    const lines = byClass(listing ? within(listing) : [], "number").map(words);
    expect(lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 27, 28, 29, 30, 31, 32, 33].map(String));
    expect(byClass(all, "gap")).toHaveLength(1);
    expect(byTag(all, "mark").map(words)).toEqual(['"property5"', '"property6"', '"value"']);
  });

  test("draws what a document says, and says it in words", () => {
    const [drawing] = byTag(all, "svg").filter((element) => attribute(element, "role") === "img");
    expect(drawing && attribute(drawing, "aria-label")).toContain("3 things and 2 links");
    expect(words(byClass(all, "things")[0])).toBe(
      "Visite à Ankara (NewsArticle) — what the page is about author: Amina Amina (Person) worksFor: https://a.example/#org https://a.example/#org (Organization) — only referred to",
    );
    expect(words(byClass(all, "picture")[0])).toContain("7 more things not shown.");
  });

  test("has headings in order, landmarks, and no id twice", () => {
    const levels = all
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const tag of ["header", "main", "footer", "nav"]) expect(byTag(all, tag).length).toBeGreaterThan(0);
    const ids = all.map((element) => attribute(element, "id")).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("filters by what there is, and hides the filters until the script is there", () => {
    const [filters] = byClass(all, "filters");
    expect(filters && attribute(filters, "hidden")).toBe("");
    const options = byTag(filters ? within(filters) : [], "option").map(words);
    expect(options).toContain("reading/json-invalid (1)");
    expect(options).toContain("feed.ndjson, line 1,200");
    expect(options).not.toContain("clean.html");
  });

  test("may run its own style and script only, and asks for nothing", () => {
    const policy = byTag(all, "meta").find(
      (element) => attribute(element, "http-equiv") === "Content-Security-Policy",
    );
    const hashOf = (tag: string) => {
      const own = byTag(all, tag);
      expect(own).toHaveLength(1);
      const text = own[0]?.childNodes.map((node) => ("value" in node ? node.value : "")).join("") ?? "";
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    expect(policy && attribute(policy, "content")).toBe(
      `default-src 'none'; style-src ${hashOf("style")}; script-src ${hashOf("script")}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(
      all.filter((element) => element.attrs.some(({ name }) => name === "src" || name === "style")),
    ).toEqual([]);
    expect(page).not.toMatch(/@import|url\(/);
  });
});

describe("whatever the input holds", () => {
  test("the page has what any page has, and every message as it is", () => {
    fc.assert(
      fc.property(anyReports, (given) => {
        const page = pageOf(given);
        const all = elementsOf(page);
        expectHarmless(all);
        expect(page.replace(/\n/g, "")).not.toMatch(HARMFUL);
        const messages = byClass(all, "message").map((element) => textOf(element));
        const wanted = given.flatMap(({ issues }) =>
          issues.map(({ message }) => visible(clip(message, 1_000))),
        );
        expect([...messages].sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 150 },
    );
  });
});
