/** Runs a task for an address when its turn comes, and gives what it gives. */
export type HostQueue = <T>(address: string, task: () => Promise<T>) => Promise<T>;

/**
 * A queue in which at most one task to a host runs at a time, in the order given, and different hosts side by side. A task
 * ends when its promise does, so the body has to be read in it; it must not wait for another one to the same host.
 * Ports do not part hosts, and where a redirect leads does not count.
 */
export function onePerHost(): HostQueue {
  const last = new Map<string, Promise<unknown>>();
  return (address, task) => {
    const host = hostOf(address);
    const turn = (last.get(host) ?? Promise.resolve()).then(task);
    // However one ends, the next one's turn comes.
    const end = turn
      .catch(() => {})
      .then(() => {
        if (last.get(host) === end) last.delete(host);
      });
    last.set(host, end);
    return turn;
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, "") : address;
}
