import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeLines } from "../../../src/cli/inputs/whole-lines.js";

async function* chunksOf(bytes: Uint8Array, cuts: readonly number[]) {
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    yield bytes.subarray(at, cut);
    at = cut;
  }
  yield bytes.subarray(at);
}

async function piecesOf(bytes: Uint8Array, cuts: readonly number[], size: number, longest: number) {
  const pieces: Uint8Array[] = [];
  for await (const piece of wholeLines(chunksOf(bytes, cuts), { size, longest })) pieces.push(piece);
  return pieces.map((piece) => Buffer.from(piece).toString("latin1"));
}

const texts = fc
  .array(fc.constantFrom("a", "bb", "\n", "\n\n", "é", "0123456789"), { maxLength: 60 })
  .map((all) => all.join(""));

test("pieces are the stream again, and each but the last ends with a line, wherever chunks are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.array(fc.nat({ max: 200 })),
      fc.integer({ min: 1, max: 50 }),
      async (text, cuts, size) => {
        const bytes = Buffer.from(text, "latin1");
        const pieces = await piecesOf(
          bytes,
          cuts.map((cut) => Math.min(cut, bytes.length)),
          size,
          1000,
        );
        expect(pieces.join("")).toBe(text);
        for (const piece of pieces.slice(0, -1)) expect(piece.endsWith("\n")).toBe(true);
        for (const piece of pieces.slice(0, -1)) expect(piece.length).toBeGreaterThanOrEqual(size);
      },
    ),
    { numRuns: 500 },
  );
});

test("of a line that is too long so much is kept that it is known to be, and the others are whole", async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat({ max: 200 })), async (text, cuts) => {
      const longest = 7;
      const bytes = Buffer.from(text, "latin1");
      // Chunks no longer than a line may be, so that what is kept of one is bounded by it.
      const small = [...cuts, ...Array.from({ length: bytes.length / 5 + 1 }, (_, at) => at * 5)];
      const pieces = await piecesOf(
        bytes,
        small.map((cut) => Math.min(cut, bytes.length)),
        10,
        longest,
      );
      const kept = pieces.join("").split("\n");
      const given = text.split("\n");
      expect(kept.length).toBe(given.length);
      given.forEach((line, at) => {
        if (line.length <= longest) expect(kept[at]).toBe(line);
        else {
          expect(kept[at]?.length).toBeGreaterThan(longest);
          expect(kept[at]?.length).toBeLessThanOrEqual(longest + 5);
        }
      });
    }),
    { numRuns: 500 },
  );
});
