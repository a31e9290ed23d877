import { spawn } from "node:child_process";
import { once } from "node:events";
import { descendantsOf, hasProcesses, peakOf, shareOf } from "./process-tree.js";

/** Milliseconds between two looks at the processes. */
const PERIOD = 100;

/** What a program did. */
export interface TimedRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Megabytes that each of its processes had at most, itself first; nothing where the system does not say. */
  readonly peaks: readonly number[];
  /** Megabytes that all of them had together at most, what they share counted once. */
  readonly together: number;
  /** Processes that were killed. */
  readonly killed: number;
}

/** Runs `node` with these arguments; kills a child of it after each of so many seconds. */
export async function timedRun(
  args: readonly string[],
  killAfter: readonly number[] = [],
): Promise<TimedRun> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const { pid = 0 } = child;
  let [stdout, stderr, killed] = ["", "", 0];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });

  const peaks = new Map<number, number>();
  let together = 0;
  const look = () => {
    const all = [pid, ...descendantsOf(pid)];
    together = Math.max(
      together,
      all.map(shareOf).reduce((sum, share) => sum + share, 0),
    );
    for (const own of all) {
      const peak = peakOf(own);
      if (peak !== undefined) peaks.set(own, peak);
    }
  };
  const looking = hasProcesses ? setInterval(look, PERIOD) : undefined;
  const killing = killAfter.map((seconds, turn) =>
    setTimeout(() => {
      const children = descendantsOf(pid);
      const victim = children[turn % children.length];
      if (victim === undefined) return;
      process.kill(victim, "SIGKILL");
      killed++;
    }, seconds * 1000),
  );
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(looking);
  for (const timer of killing) clearTimeout(timer);
  const seconds = (performance.now() - started) / 1000;
  return { code, stdout, stderr, seconds, peaks: [...peaks.values()], together, killed };
}
