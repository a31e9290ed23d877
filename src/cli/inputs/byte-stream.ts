import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { visible } from "../terminal/visible.js";
import { InputError } from "./input-error.js";

export type Bytes = AsyncIterable<Uint8Array>;

/** The beginning of a stream, and the whole of it again. */
export interface Opened {
  /** As many bytes as were asked for, or all that there are. */
  readonly start: Uint8Array;
  readonly all: Bytes;
}

/** Looks at the first bytes of a stream. */
export async function lookAt(stream: Bytes, size: number): Promise<Opened> {
  const chunks: Uint8Array[] = [];
  const iterator = stream[Symbol.asyncIterator]();
  for (let length = 0; length < size; ) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return { start: Buffer.concat(chunks).subarray(0, size), all: resumed(chunks, iterator) };
}

async function* resumed(
  chunks: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
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
