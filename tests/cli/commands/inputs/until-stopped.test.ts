import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { untilStopped } from "../../../../src/cli/commands/inputs/until-stopped.js";

const BYTES = Uint8Array.of(1, 2, 3);

/** A stream that gives so many pieces and then no more, without an end; and whether it was told that it is over. */
function endless(pieces: number): { stream: AsyncIterable<Uint8Array>; isEnded: () => boolean } {
  let isEnded = false;
  const stream = {
    [Symbol.asyncIterator]: () => ({
      next: () =>
        pieces-- > 0 ? Promise.resolve({ done: false as const, value: BYTES }) : new Promise<never>(() => {}),
      return() {
        isEnded = true;
        // As a generator answers while it waits for its own input.
        return pieces < 0
          ? new Promise<never>(() => {})
          : Promise.resolve({ done: true as const, value: undefined });
      },
    }),
  };
  return { stream, isEnded: () => isEnded };
}

test("whoever waits gets the reason, though nothing more comes", async () => {
  const controller = new AbortController();
  const { stream, isEnded } = endless(2);
  const got: Uint8Array[] = [];
  const reading = (async () => {
    for await (const bytes of untilStopped(stream, controller.signal)) got.push(bytes);
  })();
  setTimeout(() => controller.abort("interrupted"), 10);
  await expect(reading).rejects.toBe("interrupted");
  expect(got).toEqual([BYTES, BYTES]);
  expect(isEnded()).toBe(true);
});

test("nothing is read once it is over", async () => {
  const { stream } = endless(1);
  await expect(untilStopped(stream, AbortSignal.abort("closed")).next()).rejects.toBe("closed");
});

test("a reader that stops ends the stream, and a stream that ends is whole", async () => {
  const { signal } = new AbortController();
  const { stream, isEnded } = endless(5);
  for await (const _ of untilStopped(stream, signal)) break;
  expect(isEnded()).toBe(true);
  async function* whole() {
    for (let piece = 0; piece < 1000; piece++) yield BYTES;
  }
  let count = 0;
  for await (const _ of untilStopped(whole(), signal)) count++;
  expect(count).toBe(1000);
  // Nor does anything stay behind for each piece.
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("its own error is thrown", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield BYTES;
    throw new RangeError("broken");
  }
  const reading = (async () => {
    for await (const _ of untilStopped(broken(), new AbortController().signal));
  })();
  await expect(reading).rejects.toThrow(RangeError);
});
