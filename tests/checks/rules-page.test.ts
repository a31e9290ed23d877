import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { READING_DOCS } from "../../scripts/reading-docs.js";
import { rulesPage } from "../../scripts/rules-page.js";
import { rules } from "../../src/check.js";
import { isKept, READING_CODES } from "../../src/checks/inputs/reading-codes.js";

const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");

test("docs/rules.md is what the rules say; if not: npx tsx scripts/write-rules-page.ts", () => {
  expect(page).toBe(rulesPage());
});

test("it names every code of reading that a check reports", () => {
  const kept = READING_CODES.filter((code) => isKept({ code, message: "" }));
  expect(Object.keys(READING_DOCS).sort()).toEqual([...kept].sort());
});

test("it has a section for each rule, and every address in it leads to one", () => {
  const headings = new Set(Array.from(page.matchAll(/^### (\S+)$/gm), ([, code = ""]) => code));
  expect([...headings]).toEqual(rules.map(({ code }) => code));
  const anchors = new Set(
    Array.from(headings, (code) => code.toLowerCase().replace(/[^\p{L}\p{N}_-]/gu, "")),
  );
  expect(anchors.size).toBe(rules.length);
  for (const [, anchor = ""] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
});
