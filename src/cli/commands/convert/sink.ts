import { closeSync, openSync, writeSync } from "node:fs";
import { UsageError } from "../../arguments/usage-error.js";
import type { Host } from "../../host/host.js";
import { visible } from "../../terminal/visible.js";

/** Where results go. */
export interface Sink {
  /** Throws a {@link UsageError} where it cannot be written. */
  write(result: string | Uint8Array): Promise<void>;
  close(): void;
}

/** A file, from its beginning, or standard output. Throws a {@link UsageError} for a file that cannot be written. */
export function sinkFor({ stdout }: Host, file: string | undefined): Sink {
  if (file === undefined) {
    const write = (result: string | Uint8Array) => stdout.write(stdout.isTerminal ? shown(result) : result);
    return { write, close: () => {} };
  }
  const descriptor = writing(file, () => openSync(file, "w"));
  return {
    async write(result) {
      writing(file, () => {
        for (let bytes = Buffer.from(result); bytes.length > 0; ) {
          bytes = bytes.subarray(writeSync(descriptor, bytes));
        }
      });
    },
    close: () => closeSync(descriptor),
  };
}

/** Does something to a file. Throws a {@link UsageError} where the system does not. */
export function writing<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new UsageError(
      `${visible(file)} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** What a terminal gets is for eyes only: it must not be told what to do by what was converted. */
function shown(result: string | Uint8Array): string {
  const text = typeof result === "string" ? result : new TextDecoder().decode(result);
  return text.split(/\r?\n/).map(visible).join("\n");
}
