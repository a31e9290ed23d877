/** Whether time is the processor's own count of what this process had of it: for a machine that is busy with other things. */
export const isByProcessor: boolean = process.env.BENCH_CLOCK === "processor";

/** Milliseconds since some moment. */
export const clock: () => number = isByProcessor
  ? () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    }
  : () => performance.now();
