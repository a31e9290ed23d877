import { open } from "node:fs/promises";

const LINE_FEED = 0x0a;
const CHUNK = 1024 * 1024;

/**
 * How many lines of a file begin before a byte: the number, from 0, of the first line of a range that starts there. All
 * where the file ends before. Throws what `node:fs` throws.
 */
export async function countLines(path: string, end: number): Promise<number> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end));
    let [count, last] = [0, LINE_FEED];
    for (let at = 0; at < end; ) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, end - at), at);
      if (bytesRead === 0) break;
      at += bytesRead;
      const chunk = buffer.subarray(0, bytesRead);
      for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, feed + 1)) count++;
      last = chunk[bytesRead - 1] ?? LINE_FEED;
    }
    // What stands behind the last line feed has begun, if there is anything.
    return last === LINE_FEED ? count : count + 1;
  } finally {
    await file.close();
  }
}
