import { closeSync, openSync, writeSync } from "node:fs";
import { UsageError } from "../../arguments/usage-error.js";
import type { Host } from "../../host/host.js";
import { visible } from "../../terminal/visible.js";

/** Where results go. */
export interface Sink {
  write(result: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** A file, from its beginning, or standard output. Throws a {@link UsageError} for a file that cannot be written. */
export function sinkFor({ stdout }: Host, file: string | undefined): Sink {
  if (file === undefined) return { write: (result) => stdout.write(result), close: () => Promise.resolve() };
  const descriptor = opened(file);
  return {
    write(result) {
      for (let bytes = Buffer.from(result); bytes.length > 0; ) {
        bytes = bytes.subarray(writeSync(descriptor, bytes));
      }
      return Promise.resolve();
    },
    close() {
      closeSync(descriptor);
      return Promise.resolve();
    },
  };
}

function opened(file: string): number {
  try {
    return openSync(file, "w");
  } catch (error) {
    throw new UsageError(
      `${visible(file)} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
