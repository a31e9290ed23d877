import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { countLines } from "../../../src/cli/bulk/count-lines.js";
import type { Line } from "../../../src/cli/bulk/line.js";
import { linesOfRange } from "../../../src/cli/bulk/read-lines.js";
import { anyFeed, largeFeed, linesPlainly } from "./feed-bytes.js";

const folder = mkdtempSync(join(tmpdir(), "count-"));
const path = join(folder, "feed.ndjson");
afterAll(() => rmSync(folder, { recursive: true }));

/** A byte begins a line where it is the first, or stands behind a line feed. */
function beginningsBefore(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = 0; at < Math.min(end, bytes.length); at++) if (at === 0 || bytes[at - 1] === 0x0a) count++;
  return count;
}

test("lines that begin before a byte are counted", async () => {
  const feed = fc.oneof({ weight: 9, arbitrary: anyFeed }, { weight: 1, arbitrary: largeFeed });
  await fc.assert(
    fc.asyncProperty(feed, fc.double({ min: 0, max: 1, noNaN: true }), async (bytes, part) => {
      writeFileSync(path, bytes);
      for (const end of [Math.floor(bytes.length * part), bytes.length, bytes.length + 10]) {
        expect(await countLines(path, end)).toBe(beginningsBefore(bytes, end));
      }
    }),
  );
});

test("the count is the number of a range's first line", async () => {
  await fc.assert(
    fc.asyncProperty(anyFeed, fc.double({ min: 0, max: 1, noNaN: true }), async (bytes, part) => {
      writeFileSync(path, bytes);
      const start = Math.floor(bytes.length * part);
      const before = await countLines(path, start);
      const expected = linesPlainly(bytes, 1000).lines.filter(({ number }) => number >= before);
      const found: Line[] = [];
      for await (const { lines } of linesOfRange(
        path,
        { start, end: bytes.length },
        { maxLineBytes: 1000 },
      )) {
        found.push(...lines.map((line) => ({ ...line, number: line.number + before })));
      }
      expect(found).toEqual(expected);
    }),
  );
});

test("a file that is not there is an error", async () => {
  await expect(countLines(join(folder, "none"), 0)).rejects.toThrow(/ENOENT/);
});
