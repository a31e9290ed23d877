import type { Writable } from "node:stream";

/** Somewhere to write text. */
export interface Output {
  readonly isTerminal: boolean;
  /** Whether colours can be shown and are wanted there. */
  readonly hasColour: boolean;
  /** Of a terminal; 80 where it is not known. */
  readonly columns: number;
  /** Resolves when more can be written. What is written after its reader has gone is dropped. */
  write(text: string | Uint8Array): Promise<void>;
}

interface Stream extends Writable {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  hasColors?(): boolean;
}

type Environment = { readonly [name: string]: string | undefined };

/** An output to a stream; `onClosed` is told when its reader has gone, as `head` does. Other errors of it throw through. */
export function outputTo(stream: Stream, environment: Environment, onClosed: () => void): Output {
  let isClosed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    isClosed = true;
    onClosed();
  });
  return {
    isTerminal: stream.isTTY === true,
    hasColour: wantsColour(environment) ?? stream.hasColors?.() ?? false,
    get columns() {
      return stream.columns ?? 80;
    },
    write(text) {
      if (isClosed || text.length === 0) return Promise.resolve();
      return new Promise((resolve) => {
        stream.write(text, () => resolve());
      });
    },
  };
}

/** What the environment says about colours: https://no-color.org and https://force-color.org. */
function wantsColour({ NO_COLOR, FORCE_COLOR }: Environment): boolean | undefined {
  if (NO_COLOR) return false;
  return FORCE_COLOR === undefined ? undefined : !["0", "false"].includes(FORCE_COLOR);
}
