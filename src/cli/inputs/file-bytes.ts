import { type FileHandle, open } from "node:fs/promises";
import { notReadable } from "./input-error.js";

/** Bytes that are read at a time. */
const CHUNK = 256 * 1024;

/** As many bytes as there are at the beginning of a file, and not more than `size`. */
export async function startOfFile(name: string, path: string, size: number): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw notReadable(name, error);
  } finally {
    await file?.close();
  }
}

/** What is in a file, piece by piece. */
export async function* bytesOfFile(name: string, path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path);
    yield* file.createReadStream({ highWaterMark: CHUNK });
  } catch (error) {
    throw notReadable(name, error);
  }
}
