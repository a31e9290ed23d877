import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { visible } from "../terminal/visible.js";
import { InputError } from "./input-error.js";

export type Bytes = AsyncIterable<Uint8Array>;

/** The beginning of a stream, and the whole of it again. */
export interface Opened {
  /** As many bytes as were asked for, or all that there are. */
  readonly start: Uint8Array;
  /** To be read, or given up by its `return`, which ends the stream. */
  readonly all: AsyncIterableIterator<Uint8Array>;
}

/** Looks at the first bytes of a stream. Where it breaks before, that is for whoever reads it to its end. */
export async function lookAt(stream: Bytes, size: number): Promise<Opened> {
  const chunks: Uint8Array[] = [];
  const iterator = stream[Symbol.asyncIterator]();
  let failure: { readonly error: unknown } | undefined;
  try {
    for (let length = 0; length < size; ) {
      const next = await iterator.next();
      if (next.done) break;
      chunks.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    failure = { error };
  }
  return { start: Buffer.concat(chunks).subarray(0, size), all: resumed(chunks, iterator, failure) };
}

/** No generator: that would not end the stream where nothing was read of it. */
function resumed(
  chunks: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  failure: { readonly error: unknown } | undefined,
): AsyncIterableIterator<Uint8Array> {
  return {
    async next() {
      const value = chunks.shift();
      if (value !== undefined) return { done: false, value };
      if (failure) throw failure.error;
      return iterator.next();
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** What is packed in a stream. Throws an {@link InputError} where it is broken or ends too early. */
export async function* unpacked(name: string, stream: Bytes): AsyncGenerator<Uint8Array> {
  const source = Readable.from(stream);
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith("Z_")) throw error;
    throw new InputError(
      "input/not-packed",
      visible(
        `${JSON.stringify(name)} is no gzip, or not whole: ${(error as Error).message}. Pack it again.`,
      ),
    );
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** All bytes of a stream; nothing if there are more than so many. */
export async function collected(stream: Bytes, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
