import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shardOf, slicesOf } from "../../../src/cli/bulk/ranges.js";

describe("shards", () => {
  test("touch, are the whole, and differ by one byte at most", () => {
    const sizes = fc.oneof(fc.nat({ max: 50 }), fc.maxSafeNat());
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 200 }), (size, count) => {
        const shards = Array.from({ length: count }, (_, at) => shardOf(size, at + 1, count));
        expect(shards[0]?.start).toBe(0);
        expect(shards.at(-1)?.end).toBe(size);
        for (const [at, { start, end }] of shards.entries()) {
          expect(start).toBe(shards[at - 1]?.end ?? 0);
          expect([Math.floor(size / count), Math.ceil(size / count)]).toContain(end - start);
        }
      }),
    );
  });
});

describe("slices", () => {
  test("touch, are the whole, and have the size but for the last", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 500 }),
        fc.nat({ max: 500 }),
        fc.integer({ min: 1, max: 60 }),
        (start, length, size) => {
          const slices = [...slicesOf({ start, end: start + length }, size)];
          expect(slices.length).toBe(Math.ceil(length / size));
          for (const [at, slice] of slices.entries()) {
            expect(slice.start).toBe(start + at * size);
            expect(slice.end).toBe(at === slices.length - 1 ? start + length : slice.start + size);
          }
        },
      ),
    );
  });
});
