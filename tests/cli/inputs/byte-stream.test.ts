import { expect, test } from "vitest";
import { collected, lookAt } from "../../../src/cli/inputs/byte-stream.js";

/** A stream of these bytes, one at a time, that may break, and whether it was ended. */
function stream(bytes: readonly number[], error?: Error) {
  const state = { isEnded: false };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      for (const byte of bytes) yield Uint8Array.of(byte);
      if (error) throw error;
    } finally {
      state.isEnded = true;
    }
  }
  return { pieces: pieces(), state };
}

test("what was looked at comes again, and the rest behind it", async () => {
  for (const size of [0, 1, 3, 5, 9]) {
    const { start, all } = await lookAt(stream([1, 2, 3, 4, 5]).pieces, size);
    expect([...start]).toEqual([1, 2, 3, 4, 5].slice(0, size));
    expect([...((await collected(all, 100)) ?? [])]).toEqual([1, 2, 3, 4, 5]);
  }
});

test("a stream that is given up is ended, be anything read of it or not", async () => {
  const unread = stream([1, 2, 3]);
  await (await lookAt(unread.pieces, 1)).all.return?.();
  expect(unread.state.isEnded).toBe(true);
  const tooLong = stream([1, 2, 3]);
  expect(await collected((await lookAt(tooLong.pieces, 1)).all, 2)).toBeUndefined();
  expect(tooLong.state.isEnded).toBe(true);
});

test("what came before a stream broke is there, and then its error", async () => {
  const { start, all } = await lookAt(stream([1, 2], new Error("oh")).pieces, 5);
  expect([...start]).toEqual([1, 2]);
  const got: number[] = [];
  const reading = (async () => {
    for await (const chunk of all) got.push(...chunk);
  })();
  await expect(reading).rejects.toThrow("oh");
  expect(got).toEqual([1, 2]);
});
