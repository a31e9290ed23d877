import type { Bytes } from "../../inputs/byte-stream.js";

/**
 * A stream for which nobody waits any longer once the signal is aborted: a terminal or a pipe may never give another byte.
 * Its reader then gets the signal's reason as an error.
 */
export async function* untilStopped(stream: Bytes, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  let isWaiting = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      isWaiting = true;
      const next = await orStopped(iterator.next(), signal);
      isWaiting = false;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    const ended = Promise.resolve(iterator.return?.());
    // What waits for its own input does not answer.
    if (isWaiting) ended.catch(() => {});
    else await ended;
  }
}

function orStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
