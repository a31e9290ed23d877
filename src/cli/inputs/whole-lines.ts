import type { Bytes } from "./byte-stream.js";

const LINE_FEED = 0x0a;

/**
 * A stream in pieces of about that size that end with a line. A line of more than `longest` bytes is cut behind one more, by
 * which it is known to be too long, so that memory stays flat whatever comes. Where the stream breaks, the lines that have
 * come whole come before its error.
 */
export async function* wholeLines(
  stream: Bytes,
  { size, longest }: { readonly size: number; readonly longest: number },
): AsyncGenerator<Uint8Array> {
  /** Whole lines, and the beginning of one. */
  let waiting: Uint8Array[] = [];
  let length = 0;
  /** Bytes of the line that has no end yet. */
  let open = 0;
  try {
    for await (const chunk of stream) {
      let rest: Uint8Array = chunk;
      while (rest.length > 0) {
        const end = rest.indexOf(LINE_FEED);
        const last = end < 0 ? -1 : rest.lastIndexOf(LINE_FEED);
        // The first line of the chunk ends the one that is open; all others are whole but the last.
        const head = end < 0 ? rest : rest.subarray(0, open > longest ? end + 1 : last + 1);
        const kept = open > longest ? (end < 0 ? rest.subarray(0, 0) : rest.subarray(end, end + 1)) : head;
        waiting.push(kept);
        length += kept.length;
        open = end < 0 ? open + kept.length : 0;
        rest = rest.subarray(head.length);
        if (open === 0 && length >= size) {
          yield Buffer.concat(waiting);
          waiting = [];
          length = 0;
        }
      }
    }
  } catch (error) {
    if (length > open) yield Buffer.concat(waiting).subarray(0, length - open);
    throw error;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
