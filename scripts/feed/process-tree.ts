import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Whether this system says anything of its processes. */
export const hasProcesses: boolean = existsSync("/proc/self/status");

/** The processes that a process has started, and those that they have. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(fieldOf(Number(name), "PPid"))] as const),
  );
  const found: number[] = [];
  collect(pid);
  return found;

  function collect(parent: number): void {
    for (const [child, itsParent] of parents) {
      if (itsParent !== parent) continue;
      found.push(child);
      collect(child);
    }
  }
}

/** The most memory that a process has had at once, in megabytes; nothing where it is gone. */
export function peakOf(pid: number): number | undefined {
  return megabytes(fieldOf(pid, "VmHWM"));
}

/** The memory of a process now, in megabytes, of what it shares with others only its share. */
export function shareOf(pid: number): number {
  return megabytes(fieldOf(pid, "Pss", "smaps_rollup")) ?? 0;
}

function megabytes(text: string | undefined): number | undefined {
  const [, kilobytes] = /^(\d+) kB$/.exec(text ?? "") ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function fieldOf(pid: number, field: string, file = "status"): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/${file}`, "utf8");
    return new RegExp(`^${field}:\\s*(.*)$`, "m").exec(text)?.[1];
  } catch {
    return undefined;
  }
}
