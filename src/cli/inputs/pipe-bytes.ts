import { closeSync, constants, open, openSync, statSync } from "node:fs";
import { Socket } from "node:net";
import { promisify } from "node:util";
import { bytesOfFile } from "./file-bytes.js";
import { notReadable } from "./input-error.js";

/**
 * What comes through a pipe with a name, or from a device. Once the signal is aborted nothing waits for somebody who would
 * write to the pipe: a call that does so keeps the process, also when it wants to end.
 */
export async function* bytesOfPipe(
  name: string,
  path: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (!isPipe(path)) {
    yield* bytesOfFile(name, path);
    return;
  }
  const release = () => writeNothing(path);
  signal.addEventListener("abort", release);
  try {
    const fd = await promisify(open)(path, "r");
    // A socket is told when something comes. A file would wait in a call for it.
    yield* new Socket({ fd, readable: true, writable: false });
  } catch (error) {
    throw notReadable(name, error);
  } finally {
    signal.removeEventListener("abort", release);
  }
}

function isPipe(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
}

/** Lets whoever waits for a writer have one, who goes at once. */
function writeNothing(path: string): void {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch {
    // Nobody waits.
  }
}
