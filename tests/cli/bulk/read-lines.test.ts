import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Line, LineBatch } from "../../../src/cli/bulk/line.js";
import { linesOfChunks, linesOfRange } from "../../../src/cli/bulk/read-lines.js";
import { InputError } from "../../../src/cli/inputs/input-error.js";
import { anyFeed, between, cutsOf, largeFeed, linesPlainly, validFeed } from "./feed-bytes.js";

const folder = mkdtempSync(join(tmpdir(), "lines-"));
const path = join(folder, "feed.ndjson");
afterAll(() => rmSync(folder, { recursive: true }));

function linkOf(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}

interface Taken {
  lines: Line[];
  count: number;
  bytes: number;
}

async function taken(batches: AsyncIterable<LineBatch>): Promise<Taken> {
  const all: Taken = { lines: [], count: 0, bytes: 0 };
  for await (const { lines, count, bytes } of batches) {
    for (const line of lines) all.lines.push(line);
    all.count = count;
    all.bytes += bytes;
  }
  return all;
}

/** The lines of all parts, each numbered on from where the part before ended. */
async function takenInParts(bytes: Buffer, cuts: readonly number[], maxLineBytes: number): Promise<Taken> {
  writeFileSync(path, bytes);
  const all: Taken = { lines: [], count: 0, bytes: 0 };
  for (const range of between(cuts)) {
    const part = await taken(linesOfRange(path, range, { maxLineBytes }));
    for (const line of part.lines) all.lines.push({ ...line, number: all.count + line.number });
    all.count += part.count;
    all.bytes += part.bytes;
  }
  return all;
}

async function* chunksOf(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  // One memory for all, as a stream that uses its own again may have.
  const memory = new Uint8Array(bytes.length);
  for (const { start, end } of between(cuts)) {
    memory.fill(0x2a);
    memory.set(bytes.subarray(start, end));
    yield memory.subarray(0, end - start);
  }
}

const limits = fc.constantFrom(0, 1, 5, 20, 1_000_000);

function cut<Value>(feed: fc.Arbitrary<Buffer>, limit: fc.Arbitrary<Value>) {
  return feed.chain((bytes) => fc.tuple(fc.constant(bytes), cutsOf(bytes.length), limit));
}

describe("the lines of a file in ranges", () => {
  test("are what splitting its text gives, each once, wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(cut(validFeed, fc.constant(1_000_000)), async ([bytes, cuts, limit]) => {
        const { lines, count } = await takenInParts(bytes, cuts, limit);
        const texts = bytes
          .toString("utf8")
          .replace(/^\ufeff/, "")
          .split("\n");
        for (const { text, number, problem } of lines) {
          expect([problem, text]).toEqual([undefined, texts[number]?.replace(/\r$/, "")]);
        }
        expect(new Set(lines.map(({ number }) => number)).size).toBe(lines.length);
        const skipped = texts.filter((_, at) => !lines.some(({ number }) => number === at));
        expect(skipped.join("").replace(/[ \t\r]/g, "")).toBe("");
        expect(count).toBe(bytes.length === 0 ? 0 : texts.length - (bytes.at(-1) === 0x0a ? 1 : 0));
      }),
      { numRuns: 500 },
    );
  });

  test("are told apart where they are too long or no UTF-8", async () => {
    await fc.assert(
      fc.asyncProperty(cut(anyFeed, limits), async ([bytes, cuts, limit]) => {
        const expected = linesPlainly(bytes, limit);
        expect(await takenInParts(bytes, cuts, limit)).toEqual({ ...expected, bytes: bytes.length });
      }),
      { numRuns: 500 },
    );
  });

  test("are the same in files of many pieces", async () => {
    await fc.assert(
      fc.asyncProperty(cut(largeFeed, fc.constantFrom(20, 70_000, 1e9)), async ([bytes, cuts, limit]) => {
        const expected = linesPlainly(bytes, limit);
        const found = await takenInParts(bytes, cuts, limit);
        expect(found.bytes).toBe(bytes.length);
        expect(found.count).toBe(expected.count);
        expect(found.lines.length).toBe(expected.lines.length);
        // One by one: the difference of long lists takes long to print.
        for (const [at, line] of found.lines.entries()) {
          if (JSON.stringify(line) !== JSON.stringify(expected.lines[at]))
            expect(line).toEqual(expected.lines[at]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("end where the last one does, however far behind the range", async () => {
    const long = "x".repeat(3_000_000);
    writeFileSync(path, `a\n${long}\nb\n`);
    const options = { maxLineBytes: 5_000_000 };
    const first = await taken(linesOfRange(path, { start: 0, end: 3 }, options));
    expect(first).toMatchObject({ count: 2, bytes: 3_000_003, lines: [{ text: "a" }, { text: long }] });
    const second = await taken(linesOfRange(path, { start: 3, end: 3_000_005 }, options));
    expect(second).toEqual({ count: 1, bytes: 2, lines: [{ text: "b", number: 0, problem: undefined }] });
  });

  test("begin behind another range's line, wherever that ends in what is read at once", async () => {
    const chunk = 1024 * 1024;
    for (const length of [chunk - 2, chunk - 1, chunk, chunk + 1, 2 * chunk - 1, 2 * chunk]) {
      const bytes = Buffer.from(`${"x".repeat(length)}\na\nb`);
      writeFileSync(path, bytes);
      const range = { start: 1, end: bytes.length };
      const { lines, count } = await taken(linesOfRange(path, range, { maxLineBytes: 100 }));
      expect([count, lines.map(({ text }) => text)], String(length)).toEqual([2, ["a", "b"]]);
    }
  });

  test("are refused when the file has been cut meanwhile", async () => {
    writeFileSync(path, "a\nb\nc\n");
    truncateSync(path, 3);
    const range = { start: 0, end: 6 };
    const reading = taken(linesOfRange(path, range, { maxLineBytes: 100 }));
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(/ends at byte 3, and had 6 bytes/);
  });

  test.skipIf(!existsSync("/proc/self/fd"))("that nobody takes leave no file open", async () => {
    writeFileSync(path, "a\n".repeat(100_000));
    const isOpen = () => readdirSync("/proc/self/fd").some((id) => linkOf(`/proc/self/fd/${id}`) === path);
    for await (const _ of linesOfRange(path, { start: 0, end: 200_000 }, { maxLineBytes: 100 })) {
      expect(isOpen()).toBe(true);
      break;
    }
    expect(isOpen()).toBe(false);
  });
});

describe("the lines of chunks", () => {
  test("are the same wherever these are cut", async () => {
    await fc.assert(
      fc.asyncProperty(cut(anyFeed, limits), async ([bytes, cuts, limit]) => {
        const expected = linesPlainly(bytes, limit);
        const found = await taken(linesOfChunks(chunksOf(bytes, cuts), { maxLineBytes: limit }));
        expect(found).toEqual({ ...expected, bytes: bytes.length });
      }),
      { numRuns: 500 },
    );
  });

  test("are the same byte by byte", async () => {
    await fc.assert(
      fc.asyncProperty(anyFeed, limits, async (bytes, limit) => {
        const cuts = Array.from({ length: bytes.length + 1 }, (_, at) => at);
        const found = await taken(linesOfChunks(chunksOf(bytes, cuts), { maxLineBytes: limit }));
        expect(found).toEqual({ ...linesPlainly(bytes, limit), bytes: bytes.length });
      }),
    );
  });

  test("that are too long are not kept", async () => {
    const chunk = Buffer.alloc(1024 * 1024, "x");
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let time = 0; time < 2000; time++) yield chunk;
      yield Buffer.from("\nb\n");
    }
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watched = (async function* () {
      for await (const bytes of endless()) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield bytes;
      }
    })();
    const { lines, count, bytes } = await taken(linesOfChunks(watched, { maxLineBytes: 4 * 1024 * 1024 }));
    expect(lines).toEqual([
      { text: "", number: 0, problem: "too-long" },
      { text: "b", number: 1, problem: undefined },
    ]);
    expect([count, bytes]).toEqual([2, 2000 * chunk.length + 3]);
    expect(most).toBeLessThan(100 * 1024 * 1024);
  });
});
