import type { Writable } from "node:stream";
import { UsageError } from "../arguments/usage-error.js";

/** Somewhere to write text. */
export interface Output {
  readonly isTerminal: boolean;
  /** Whether colours can be shown and are wanted there. */
  readonly hasColour: boolean;
  /** Of a terminal; 80 where it is not known. */
  readonly columns: number;
  /**
   * Resolves when more can be written. What is written after its reader has gone is dropped. Rejects with a
   * {@link UsageError} where the results of a run cannot be written: a disk is full.
   */
  write(text: string | Uint8Array): Promise<void>;
}

interface Stream extends Writable {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  hasColors?(): boolean;
}

type Environment = { readonly [name: string]: string | undefined };

export interface OutputOptions {
  /** What holds results has a name for messages. Where what is only said cannot be written, there is nobody to say it to. */
  readonly name?: string | undefined;
  /** Called when its reader has gone, as `head` does. */
  onClosed?(): void;
}

/** An output to a stream. */
export function outputTo(
  stream: Stream,
  environment: Environment,
  { name, onClosed = () => {} }: OutputOptions,
): Output {
  let isClosed = false;
  // Each write is told of its own errors.
  stream.on("error", (error) => {
    if (isClosed || !isOfReader(error)) return;
    isClosed = true;
    onClosed();
  });
  return {
    isTerminal: stream.isTTY === true,
    hasColour: wantsColour(environment) ?? stream.hasColors?.() ?? false,
    get columns() {
      // Some terminals do not know how wide they are and say 0.
      return stream.columns || 80;
    },
    write(text) {
      if (isClosed || text.length === 0) return Promise.resolve();
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error || name === undefined || isOfReader(error)) resolve();
          else reject(new UsageError(`${name} cannot be written: ${error.message}.`));
        });
      });
    },
  };
}

/** Whether it is that nobody reads any more. */
function isOfReader(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}

/** What the environment says about colours: https://no-color.org and https://force-color.org. */
function wantsColour({ NO_COLOR, FORCE_COLOR }: Environment): boolean | undefined {
  if (NO_COLOR) return false;
  return FORCE_COLOR === undefined ? undefined : !["0", "false"].includes(FORCE_COLOR);
}
