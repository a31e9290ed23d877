import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { serveTasks } from "../../../../src/cli/bulk/worker.js";

/** What a worker of the tests is told. */
export interface Setup {
  /** Where each worker writes its process id when it starts, and what it begins. */
  readonly log: string;
  /** What to do instead of getting ready. */
  readonly prepare?: "throws" | "exits" | "is-unsendable" | undefined;
}

/** What it may have to do. */
export type Task =
  | { readonly type: "wait"; readonly id: number; readonly ms: number }
  /** Waits until there is a file. */
  | { readonly type: "gate"; readonly id: number; readonly file: string }
  | { readonly type: "throw"; readonly id: number }
  | { readonly type: "kill" | "exit" | "disconnect" | "exhaust" | "complain"; readonly id: number }
  /** Dies unless it has been begun before. */
  | { readonly type: "kill-once"; readonly id: number }
  /** Dies right behind its answer. */
  | { readonly type: "answer-and-die"; readonly id: number }
  /** Its result is nothing that can be sent. */
  | { readonly type: "unsendable"; readonly id: number }
  | { readonly type: "large"; readonly id: number; readonly bytes: Uint8Array };

export interface Result {
  readonly id: number;
  readonly pid: number;
  readonly size?: number;
  readonly bytes?: Uint8Array;
  readonly more?: unknown;
}

serveTasks<Setup, Task, Result>(async ({ log, prepare }) => {
  appendFileSync(log, `start ${process.pid}\n`);
  if (prepare === "throws") throw new Error("There is no rule “ankara”. Give another.");
  if (prepare === "exits") {
    console.error("TypeError: something is not a function\n    at somewhere");
    process.exit(7);
  }
  return async (task) => {
    const isBegun = readFileSync(log, "utf8").includes(`task ${task.id} `);
    appendFileSync(log, `task ${task.id} ${process.pid}\n`);
    const result = { id: task.id, pid: process.pid };
    switch (task.type) {
      case "wait":
        await sleep(task.ms);
        return result;
      case "gate":
        while (!existsSync(task.file)) await sleep(5);
        return result;
      case "throw":
        throw new Error(`Nothing can be made of ${task.id}.`);
      case "kill-once":
        if (isBegun) return result;
        process.kill(process.pid, "SIGKILL");
        return sleep(60_000);
      case "kill":
        process.kill(process.pid, "SIGKILL");
        return sleep(60_000);
      case "exit":
        process.exit(3);
        break;
      case "disconnect":
        process.removeAllListeners("disconnect");
        process.disconnect();
        return sleep(60_000);
      case "exhaust": {
        const kept: string[][] = [];
        for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => `${at} ${kept.length}`));
      }
      case "complain":
        console.error("first\nRangeError: too much of it\u001b[31m\n    at somewhere\nlast");
        process.exit(1);
        break;
      case "answer-and-die":
        setImmediate(() => process.kill(process.pid, "SIGKILL"));
        return result;
      case "unsendable":
        return { ...result, more: () => 1 };
      case "large":
        return { ...result, size: task.bytes.length, bytes: task.bytes };
    }
  };
});

function sleep(ms: number): Promise<never> {
  return new Promise((resolve) => setTimeout(resolve as () => void, ms));
}
