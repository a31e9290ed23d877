import { open } from "node:fs/promises";

const LINE_FEED = 0x0a;
const CHUNK = 1024 * 1024;

/** How many line feeds stand in a file before a byte; to its end where it is shorter. Throws what `node:fs` throws. */
export async function countLines(path: string, end: number): Promise<number> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end));
    let count = 0;
    for (let at = 0; at < end; ) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, end - at), at);
      if (bytesRead === 0) break;
      at += bytesRead;
      const chunk = buffer.subarray(0, bytesRead);
      for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, feed + 1)) count++;
    }
    return count;
  } finally {
    await file.close();
  }
}
