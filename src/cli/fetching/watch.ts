/** The longest that a timer of Node can wait; a longer one would not wait at all. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What ends a fetch before its time: its user's signal, and clocks. The first of them counts. */
export interface Watch {
  /** Aborted with what is to be thrown: the reason of the user's signal, or what a clock has to say. */
  readonly signal: AbortSignal;
  /** Ends the fetch after so many milliseconds, but for the clock being stopped: call what comes back. */
  clock(ms: number | undefined, late: () => Error): () => void;
  /** Waits for something that cannot be ended, and waits no longer once the fetch is. */
  until<T>(work: Promise<T>): Promise<T>;
  /** Stops the clocks and lets go of the user's signal. */
  close(): void;
}

/** Throws the reason of the user's signal where it is aborted already. */
export function startWatch(users: AbortSignal | undefined): Watch {
  users?.throwIfAborted();
  const { signal, abort } = ownAbort();
  const timers = new Set<NodeJS.Timeout>();
  const follow = (): void => abort(users?.reason);
  users?.addEventListener("abort", follow, { once: true });

  return {
    signal,
    clock(ms, late) {
      if (ms === undefined || !(ms <= LONGEST_TIMER)) return () => {};
      const timer = setTimeout(() => abort(late()), ms);
      timers.add(timer);
      return () => {
        clearTimeout(timer);
        timers.delete(timer);
      };
    },
    async until(work) {
      let stop = (): void => {};
      const ended = new Promise<never>((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted) stop();
      });
      try {
        return await Promise.race([work, ended]);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    close() {
      users?.removeEventListener("abort", follow);
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

function ownAbort(): { readonly signal: AbortSignal; readonly abort: (reason: unknown) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}
