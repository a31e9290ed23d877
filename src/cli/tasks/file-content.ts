import { open } from "node:fs/promises";
import { InputError, notReadable } from "../inputs/input-error.js";
import { visible } from "../terminal/visible.js";

/** The bytes of a file. Throws an {@link InputError} where it cannot be read, or holds more than `maxSize` bytes. */
export async function fileContent(name: string, path: string, maxSize: number): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > maxSize) throw tooLarge(name, maxSize);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof InputError ? error : notReadable(name, error);
  }
}

/** What is said of a document that is not read for its size. */
export function tooLarge(name: string, maxSize: number): InputError {
  return new InputError(
    "input/too-large",
    visible(
      `${JSON.stringify(name)} holds more than ${maxSize} bytes. Give --max-size if it should; a feed is told by --kind ndjson.`,
    ),
  );
}
