import { expect } from "vitest";

const ATTEMPTS = 8;

/**
 * Holds work to a cost that grows with the size and not with its square: four times the size takes less than twelve
 * times the processor's time. What takes sixteen times as long never does; what a busy machine made slow does the next
 * time. `noise` is a time, in milliseconds, below which nothing can be told.
 */
export function expectLinear(work: (size: number) => () => void, size: number, noise = 30): void {
  const [once, fourTimes] = [work(size), work(size * 4)];
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && ratio >= 12; attempt++) {
    const small = Math.min(timeOf(once), timeOf(once));
    ratio = Math.min(timeOf(fourTimes), timeOf(fourTimes)) / Math.max(small, noise);
  }
  expect(ratio, "times as long for four times the size").toBeLessThan(12);
}

/** What it takes of the processor, in milliseconds: what else runs on the machine counts less than on a clock. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
