import { type FileHandle, open } from "node:fs/promises";
import { UsageError } from "../arguments/usage-error.js";
import { visible } from "../terminal/visible.js";

/** A file that results are written to, from its beginning. Whatever cannot be done throws a {@link UsageError}. */
export class OutputFile {
  readonly #path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async open(path: string): Promise<OutputFile> {
    return new OutputFile(path, await orRefused(path, open(path, "w")));
  }

  /** Writes behind what was written before. */
  async write(content: string | Uint8Array): Promise<void> {
    if (content.length > 0) await orRefused(this.#path, this.#file.writeFile(content));
  }

  async close(): Promise<void> {
    await orRefused(this.#path, this.#file.close());
  }
}

async function orRefused<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw notWritable(path, error);
  }
}

export function notWritable(path: string, error: unknown): UsageError {
  return new UsageError(
    `${visible(path)} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
  );
}
