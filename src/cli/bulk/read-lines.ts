import { open } from "node:fs/promises";
import { InputError } from "../inputs/input-error.js";
import { visible } from "../terminal/visible.js";
import type { LineBatch, LineOptions } from "./line.js";
import { LineSplitter } from "./line-splitter.js";
import type { Range } from "./ranges.js";

const LINE_FEED = 0x0a;
const CHUNK = 1024 * 1024;
/** What is read at a time to find the end of a line that began before the end of the range. */
const TAIL = 64 * 1024;

/** The lines of chunks of bytes: standard input, what is unpacked, a response. */
export async function* linesOfChunks(
  chunks: AsyncIterable<Uint8Array>,
  { maxLineBytes }: LineOptions,
): AsyncGenerator<LineBatch> {
  const splitter = new LineSplitter(maxLineBytes, true);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.finish();
}

/**
 * The lines whose first byte stands in a range of a file, so that ranges which touch have each line once. The bytes of
 * the batches add up to the file's. Throws an {@link InputError} where the file has become shorter than the range says,
 * and what `node:fs` throws.
 */
export async function* linesOfRange(
  path: string,
  { start, end }: Range,
  { maxLineBytes }: LineOptions,
): AsyncGenerator<LineBatch> {
  const splitter = new LineSplitter(maxLineBytes, start === 0);
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(end - start + 1, TAIL)));
    const read = async (from: number, size: number) => {
      const { bytesRead } = await file.read(buffer, 0, Math.min(size, buffer.length), from);
      return buffer.subarray(0, bytesRead);
    };

    // The line that the byte before is part of, be it only its line feed, is another range's.
    let isOthers = start > 0;
    let at = isOthers ? start - 1 : 0;
    while (at < end) {
      const chunk = await read(at, end - at);
      if (chunk.length === 0) throw shrunk(path, at, end);
      at += chunk.length;
      const own = isOthers ? chunk.subarray(chunk.indexOf(LINE_FEED) + 1 || chunk.length) : chunk;
      isOthers &&= own.length === 0 && chunk.at(-1) !== LINE_FEED;
      yield* splitter.push(own);
    }
    while (splitter.isInLine) {
      const chunk = await read(at, TAIL);
      if (chunk.length === 0) break;
      at += chunk.length;
      const feed = chunk.indexOf(LINE_FEED);
      yield* splitter.push(feed < 0 ? chunk : chunk.subarray(0, feed + 1));
    }
    yield* splitter.finish();
  } finally {
    await file.close();
  }
}

function shrunk(path: string, at: number, end: number): InputError {
  return new InputError(
    "input/shrunk",
    `${visible(JSON.stringify(path))} ends at byte ${at}, and had ${end} bytes before: it was cut while it was read. Run again when nobody writes to it.`,
  );
}
