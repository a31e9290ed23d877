import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BREAKS } from "../../../scripts/feed/breaks.js";
import { articleLine, brokenBy, expectedCounts, feedLines } from "../../../scripts/feed/feed.js";
import { writeFeed } from "../../../scripts/feed/write-feed.js";
import { check } from "../../../src/check.js";
import { Article } from "../../../src/index.js";

const COUNT = 3000;
const SEED = 3;

test("each broken line has its error and nothing else; the others have nothing at all", () => {
  const counts: { [code: string]: number } = {};
  for (const [index, line] of [...feedLines(COUNT, SEED)].entries()) {
    // Of those that are sound, a few hundred say as much as all.
    if (index > 500 && brokenBy(index, SEED) === undefined) continue;
    const found = check(line, { now: "2026-11-24" }).map(({ code, severity }) => `${severity} ${code}`);
    const code = brokenBy(index, SEED);
    expect(found, line).toEqual(code === undefined ? [] : [`error ${code}`]);
    if (code !== undefined) counts[code] = (counts[code] ?? 0) + 1;
  }
  expect(counts).toEqual(expectedCounts(COUNT, SEED));
  expect(Object.keys(counts).sort()).toEqual(Object.keys(BREAKS).sort());
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(COUNT / 100);
});

test("the lines differ, and are articles of the length of a news agency's", () => {
  const lines = [...feedLines(COUNT, SEED)].filter((_, index) => brokenBy(index, SEED) === undefined);
  const articles = lines.map((line) => Article.parse(JSON.parse(line)));
  for (const key of ["headline", "url"] as const) {
    expect(new Set(articles.map((article) => article[key])).size).toBe(articles.length);
  }
  const shapes = new Set(articles.map((article) => Object.keys(article).join()));
  expect(shapes.size).toBeGreaterThan(100);
  const bytes = lines.map((line) => Buffer.byteLength(line)).sort((a, b) => a - b);
  expect(bytes[0]).toBeGreaterThan(500);
  expect(bytes[lines.length >> 1]).toBeLessThan(1000);
  // French in more than name: what needs two and three bytes.
  expect(lines.every((line) => /[é’]/.test(line))).toBe(true);
});

test("a line depends on its number and the seed alone", () => {
  expect(articleLine(1234, SEED)).toBe([...feedLines(1235, SEED)].at(-1));
  expect(articleLine(1234, SEED)).not.toBe(articleLine(1234, SEED + 1));
  expect(expectedCounts(150, SEED)).not.toEqual(expectedCounts(1500, SEED));
  // A part of a block has its broken line only if that is reached.
  for (const count of [0, 1, 50, 99, 100, 101]) {
    const sum = Object.values(expectedCounts(count, SEED)).reduce((all, one) => all + one, 0);
    const broken = Array.from({ length: count }, (_, index) => brokenBy(index, SEED)).filter(Boolean);
    expect(sum).toBe(broken.length);
  }
});

test("a file of it has a line for each", async () => {
  const folder = mkdtempSync(join(tmpdir(), "feed-"));
  const path = join(folder, "feed.ndjson");
  await writeFeed(path, 700, SEED);
  expect(readFileSync(path, "utf8")).toBe([...feedLines(700, SEED)].map((line) => `${line}\n`).join(""));
  rmSync(folder, { recursive: true });
});
