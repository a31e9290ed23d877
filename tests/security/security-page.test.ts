import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { edges } from "../cli/fetching/ip-addresses.js";
import { properties } from "../fuzz/properties.js";
import { readSources } from "../house/read-sources.js";
import { HOSTILE_PAGES } from "../reading/hostile-pages.js";
import { SUITES } from "../suites/inventory.js";
import { OWN_PAYLOADS } from "../suites/suites.js";
import { boundsOfSource, limitsIn, wrongLimits } from "./limits.js";
import { writtenPatterns } from "./regexps/patterns.js";

const ROOT = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
/** Without the spaces that line a table's cells up. */
const page = read("SECURITY.md").replace(/ +\|/g, " |").replace(/\| +/g, "| ");

const numberOf = (text: string) => Number(text.replaceAll(",", ""));

function casesOf(...names: readonly string[]): number {
  return SUITES.filter(({ name }) => names.includes(name)).reduce((sum, { cases }) => sum + cases, 0);
}

const payloads = OWN_PAYLOADS.length + casesOf("xss-payloads", "naughty-strings");

/** How many cases a test has, where all that it can use is here. */
const COUNTS: { readonly [path: string]: () => number } = {
  "tests/html/script.test.ts": () => payloads,
  "tests/html/in-browser/in-browser.test.ts": () => payloads,
  "tests/suites/payloads.test.ts": () => payloads,
  "tests/fuzz/fuzz.test.ts": () => properties.length * 150,
  "tests/reading/hostile.test.ts": () => HOSTILE_PAGES.length,
  "tests/checks/hostile.test.ts": () => HOSTILE_PAGES.length,
  "tests/security/regexps/regexps.test.ts": () => writtenPatterns().literals.length,
  "tests/html/page/agreement.test.ts": () => casesOf("html5lib-tokenizer"),
  "tests/suites/json-test-suite.test.ts": () => casesOf("json-test-suite"),
  "tests/security/evaluates-nothing.test.ts": () =>
    readSources().filter(({ path }) => !path.startsWith("cli/")).length,
  "tests/cli/binary/terminal.test.ts": () =>
    read("tests/cli/binary/terminal.test.ts").match(/^ {4}\[/gm)?.length ?? 0,
  "tests/cli/fetching/special-use.test.ts": () => edges.length,
};

describe("the promises", () => {
  const rows = [...page.matchAll(/^\| (.+) \| `(tests\/[\w./-]+)`(?: \(suites\))? \| ([\d,]+) \|$/gm)].map(
    ([, promise = "", path = "", cases = ""]) => [path, promise, numberOf(cases)] as const,
  );

  test("are there", () => {
    expect(rows.length).toBeGreaterThan(12);
    expect(new Set(rows.map(([path]) => path))).toEqual(new Set(Object.keys(COUNTS)));
  });

  test.each(rows)("%s is there and has its cases: %s", (path, _, cases) => {
    expect(existsSync(new URL(path, ROOT))).toBe(true);
    expect(COUNTS[path]?.()).toBeGreaterThanOrEqual(cases);
  });
});

describe("the limits", () => {
  const limits = limitsIn(page);

  test("have the values that the code has", () => {
    expect(limits.length).toBeGreaterThan(70);
    expect(wrongLimits(limits)).toEqual([]);
    const [first] = limits;
    expect(first && wrongLimits([{ ...first, value: 7 }])).toEqual([
      "values/nesting.ts MOST_LEVELS is 100, not 7",
    ]);
  });

  test("are all that there are in the code", () => {
    const listed = new Set(limits.map(({ path, constant }) => `${path} ${constant}`));
    expect(listed.size).toBe(limits.length);
    expect(boundsOfSource().filter((bound) => !listed.has(bound))).toEqual([]);
  });
});

test("the suites are listed with their counts and the tests that run them", () => {
  for (const { name, from, cases, usedBy } of SUITES) {
    const tests = usedBy.map((path) => `\`tests/${path}\``).join(", ");
    expect(page).toContain(`| ${name} | ${from} | ${cases.toLocaleString("en")} | ${tests} |`);
  }
});
