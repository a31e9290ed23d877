import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream";
import { InputError } from "../inputs/input-error.js";
import { type Coding, unpacker } from "./content-coding.js";
import type { FetchOptions } from "./fetch-options.js";
import { fetchingError } from "./fetching-codes.js";
import { interruptedError } from "./network-error.js";
import { inBytes, inTime } from "./quantities.js";
import type { Watch } from "./watch.js";

/** What a body is read from, and how. */
export interface BodySource {
  readonly response: IncomingMessage;
  readonly coding: Coding | undefined;
  /** The address, as messages name it. */
  readonly where: string;
  readonly watch: Watch;
  readonly limits: Pick<FetchOptions, "idleMs" | "maxBytes">;
}

type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** The content of an answer, unpacked. Its end, however it comes, closes the connection and stops the clocks. */
export async function* readBody(source: BodySource): Bytes {
  const { response, coding, where, watch } = source;
  try {
    watch.signal.throwIfAborted();
    const pieces = received(source);
    for await (const piece of coding ? unpacked(pieces, coding, source) : pieces) {
      yield piece;
      watch.signal.throwIfAborted();
    }
  } catch (error) {
    // What an end brings about counts for less than why it was made.
    if (watch.signal.aborted) throw watch.signal.reason;
    throw error instanceof InputError ? error : interruptedError(error, where);
  } finally {
    response.destroy();
    watch.close();
  }
}

/** The content as it comes, within the limits. */
async function* received({ response, where, watch, limits }: BodySource): Bytes {
  const pieces: AsyncIterator<Uint8Array> = response[Symbol.asyncIterator]();
  let bytes = 0;
  for (;;) {
    const stop = watch.clock(limits.idleMs, () =>
      fetchingError(
        "fetch/timeout",
        `${where} broke off: nothing came for ${inTime(limits.idleMs)}. Try again, or save the page and check the file.`,
      ),
    );
    const next = await pieces.next().finally(stop);
    if (next.done) return;
    bytes += next.value.length;
    if (bytes > limits.maxBytes) throw tooLarge(where, limits.maxBytes);
    yield next.value;
  }
}

async function* unpacked(pieces: Bytes, coding: Coding, { where, watch, limits }: BodySource): Bytes {
  const first = await pieces.next();
  if (first.done) return;
  const unpacking = unpacker(coding, first.value[0] ?? 0);
  const stop = (): void => void unpacking.destroy();
  watch.signal.addEventListener("abort", stop, { once: true });
  let bytes = 0;
  try {
    pipeline(followedBy(first.value, pieces), unpacking, () => {});
    for await (const piece of unpacking as AsyncIterable<Uint8Array>) {
      bytes += piece.length;
      if (bytes > limits.maxBytes) throw tooLarge(where, limits.maxBytes);
      yield piece;
    }
  } catch (error) {
    throw isOfUnpacking(error)
      ? fetchingError(
          "fetch/encoding",
          `The content of ${where} is damaged: it says that it is packed as ${coding}, and cannot be unpacked. Try again, or save the page and check the file.`,
        )
      : error;
  } finally {
    watch.signal.removeEventListener("abort", stop);
    unpacking.destroy();
  }
}

async function* followedBy(first: Uint8Array, rest: Bytes): Bytes {
  yield first;
  yield* rest;
}

/** zlib's errors are `Z_DATA_ERROR` and the like, Brotli's `ERR__ERROR_FORMAT_…` and the like. */
function isOfUnpacking(error: unknown): boolean {
  return (
    error instanceof Error && "errno" in error && "code" in error && /^(?:Z_|ERR_)/.test(String(error.code))
  );
}

/** What is thrown where more comes than is read. */
export function tooLarge(where: string, most: number): InputError {
  return fetchingError(
    "fetch/too-large",
    `The content of ${where} is longer than the ${inBytes(most)} that are read. Save it and check the file.`,
  );
}
