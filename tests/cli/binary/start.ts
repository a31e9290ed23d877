import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { builtPackage } from "./built.js";

/** The program while it runs, for tests that do something to it meanwhile. */
export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  /** What has come until now. */
  readonly said: { stdout: string; stderr: string };
  /** How it ended, when all that it wrote is there. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Resolves when something has come on standard output. */
  readonly firstOutput: Promise<void>;
}

/** Starts the built program in a process group of its own, as a shell does. Standard input stays open. */
export function start(args: readonly string[], cwd?: string): Started {
  const child = spawn(process.execPath, [join(builtPackage(), "dist/cli.js"), ...args], {
    cwd,
    detached: true,
    env: { ...process.env, GITHUB_ACTIONS: undefined, NO_COLOR: "1", NODE_OPTIONS: undefined },
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text) => {
      said[stream] += text;
    });
  }
  child.stdin.on("error", () => {});
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const firstOutput = new Promise<void>((resolve) => {
    child.stdout.once("data", () => resolve());
  });
  return { child, said, ended, firstOutput };
}

/** Whether this system says which processes there are, as Linux does. */
export const hasProcessTable: boolean = process.platform === "linux";

/** The processes that a process has started and that are there. */
export function childrenOf(pid: number | undefined): readonly number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return text === "" ? [] : text.split(" ").map(Number);
}

/** Whether a process runs. One that has ended and that nobody has asked after does not. */
export function runs(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
