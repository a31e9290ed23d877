import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtPackage } from "./built.js";
import { folderWith, newsgraph } from "./run.js";
import { FAULTY } from "./samples.js";

const CODES: readonly string[] = JSON.parse(
  readFileSync(join(builtPackage(), "dist/rules.json"), "utf8"),
).map(({ code }: { readonly code: string }) => code);

test("a code, with examples, the source, and what can be done", async () => {
  const { code, stdout, stderr } = await newsgraph(["explain", "schema.org/unknown-type"]);
  expect(stdout).toMatchInlineSnapshot(`
    "schema.org/unknown-type · error · schema.org

    A type that schema.org does not know, or one in the wrong case.

    A node of an unknown type is passed over by whoever reads the page, with
    everything in it. Types of other vocabularies (\`gs1:Product\`) are left alone.

    Bad:
      { "@context": "https://schema.org", "@type": "newsarticle", "headline": "Visite à Ankara" }

    Good:
      { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Visite à Ankara" }

    Source:       https://schema.org/docs/datamodel.html (verified 2026-11-24)
    Mend it:      newsgraph convert FILE --to page --fix, where that is certain
    Weigh it:     newsgraph check FILE --severity schema.org/unknown-type=info
    Leave it out: newsgraph check FILE --ignore schema.org/unknown-type
    "
  `);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("several, one after the other", async () => {
  const [one, other, both] = await Promise.all([
    newsgraph(["explain", "news/author-merged"]),
    newsgraph(["explain", "input/not-found"]),
    newsgraph(["explain", "news/author-merged", "input/not-found"]),
  ]);
  expect(both.stdout).toBe(`${one.stdout}\n${other.stdout}`);
});

test("every code at once, none without words, and no line too long to read", async () => {
  const { stdout, stderr, code } = await newsgraph(["explain", ...CODES]);
  for (const one of CODES) expect(stdout).toMatch(new RegExp(`^${one} · (error|warning|info|off) · `, "m"));
  expect(stdout).not.toMatch(/undefined|\[object/);
  const prose = stdout.split("\n").filter((line) => !line.startsWith(" ") && !line.includes("://"));
  expect(prose.filter((line) => line.length > 100)).toEqual([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("without a code, lists all", async () => {
  const { stdout, code } = await newsgraph(["explain"]);
  for (const one of CODES) expect(stdout).toContain(`  ${one} · `);
  expect(stdout).toMatch(/newsgraph explain \S+\n$/);
  expect(code).toBe(0);
});

test("every code that a check finds", async () => {
  const cwd = folderWith({
    "a.jsonld": JSON.stringify(FAULTY),
    "b.json": '{"type":"Article"}',
    "c.html": "",
  });
  const { stdout } = await newsgraph(["check", ".", "no.html", "--format", "ndjson"], { cwd });
  const found = new Set(
    stdout
      .trimEnd()
      .split("\n")
      .map((line): string => JSON.parse(line).code),
  );
  expect(found.size).toBeGreaterThan(4);
  for (const one of found) expect(CODES).toContain(one);
});

test("what it advises can be done", async () => {
  const { stdout } = await newsgraph(["explain", "news/headline-site-suffix"]);
  const advice = [...stdout.matchAll(/newsgraph (check|convert) FILE (.*?)(?:,|$)/gm)];
  expect(advice.length).toBeGreaterThan(1);
  const cwd = folderWith({ "a.jsonld": JSON.stringify({ ...FAULTY, "@type": "NewsArticle" }) });
  for (const [, command = "", flags = ""] of advice) {
    const { code, stderr } = await newsgraph([command, "a.jsonld", ...flags.split(" ")], { cwd });
    expect(code, stderr).toBe(0);
  }
});

test("colours where they are wanted, and nowhere else", async () => {
  const code = "news/author-merged";
  const plain = await newsgraph(["explain", code]);
  const coloured = await newsgraph(["explain", code], { env: { FORCE_COLOR: "1" } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such characters.
  const colours = /\u001b\[\d+m/g;
  expect(plain.stdout).not.toMatch(colours);
  expect(coloured.stdout).toMatch(colours);
  expect(coloured.stdout.replace(colours, "")).toBe(plain.stdout);
  const [flag, variable] = await Promise.all([
    newsgraph(["explain", code, "--no-color"], { env: { FORCE_COLOR: "1" } }),
    newsgraph(["explain", code], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }),
  ]);
  expect(flag.stdout).toBe(plain.stdout);
  expect(variable.stdout).toBe(plain.stdout);
});

test.each([
  [
    ["news/author-mergd"],
    'Nothing is found under the code "news/author-mergd". Did you mean news/author-merged?',
  ],
  [["author-merged"], "Did you mean news/author-merged?"],
  [["x"], 'Nothing is found under the code "x". newsgraph explain lists all codes.'],
  [["news/author-merged", "x"], 'Nothing is found under the code "x".'],
  [["--all"], "There is no option --all."],
])("%j ends with 2, says what to do, and nothing else", async (args, message) => {
  const { code, stdout, stderr } = await newsgraph(["explain", ...args]);
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});
