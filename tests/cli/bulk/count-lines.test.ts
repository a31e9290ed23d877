import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { countLines } from "../../../src/cli/bulk/count-lines.js";
import { anyFeed, largeFeed } from "./feed-bytes.js";

const folder = mkdtempSync(join(tmpdir(), "count-"));
const path = join(folder, "feed.ndjson");
afterAll(() => rmSync(folder, { recursive: true }));

function feedsBefore(bytes: Buffer, end: number): number {
  return bytes.subarray(0, end).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 0);
}

test("line feeds before a byte are counted", async () => {
  const feed = fc.oneof({ weight: 9, arbitrary: anyFeed }, { weight: 1, arbitrary: largeFeed });
  await fc.assert(
    fc.asyncProperty(feed, fc.double({ min: 0, max: 1, noNaN: true }), async (bytes, part) => {
      writeFileSync(path, bytes);
      const end = Math.floor(bytes.length * part);
      expect(await countLines(path, end)).toBe(feedsBefore(bytes, end));
      expect(await countLines(path, bytes.length)).toBe(feedsBefore(bytes, bytes.length));
      expect(await countLines(path, bytes.length + 10)).toBe(feedsBefore(bytes, bytes.length));
    }),
  );
});

test("a file that is not there is an error", async () => {
  await expect(countLines(join(folder, "none"), 0)).rejects.toThrow(/ENOENT/);
});
