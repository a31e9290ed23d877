import { ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { PoolError } from "../../../src/cli/bulk/pool-error.js";
import { WorkerProcess } from "../../../src/cli/bulk/worker-process.js";
import { buildWorker } from "./workers/build-worker.js";
import type { Task } from "./workers/worker.js";
import { all, until, Workshop, waits } from "./workers/workshop.js";

const shop = new Workshop();

function* endless(): Generator<Task> {
  for (let id = 0; ; id++) yield { type: "wait", id, ms: id % 3 };
}

describe("a run that is broken off leaves no process", () => {
  test("by a signal, whose reason is thrown", async () => {
    const controller = new AbortController();
    let count = 0;
    const running = (async () => {
      for await (const _ of shop.run(endless(), { signal: controller.signal })) {
        if (++count === 20) controller.abort("interrupted");
      }
    })();
    await expect(running).rejects.toBe("interrupted");
    expect(count).toBe(20);
    expect(shop.started.length).toBe(2);
    expect(shop.alive).toEqual([]);
  });

  test("by a signal, at once, though nobody asks for the next outcome", async () => {
    const controller = new AbortController();
    const running = (async () => {
      for await (const _ of shop.run(endless(), { signal: controller.signal })) {
        controller.abort("interrupted");
        await until(() => shop.alive.length === 0);
      }
    })();
    await expect(running).rejects.toBe("interrupted");
  });

  test("by a signal while it waits for a task", async () => {
    const controller = new AbortController();
    const running = all(shop.run(waits([1e6, 1e6, 1e6]), { signal: controller.signal }));
    await until(() => shop.begun.size === 2);
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    expect(shop.alive).toEqual([]);
  });

  test("by a signal while it waits for a source that never answers", async () => {
    const controller = new AbortController();
    async function* tasks(): AsyncGenerator<Task> {
      yield* waits([0]);
      await new Promise(() => {});
    }
    const running = all(shop.run(tasks(), { signal: controller.signal }));
    await until(() => shop.begun.size === 1);
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    expect(shop.alive).toEqual([]);
  });

  test("by a signal that was given before", async () => {
    const tasks = shop.run(endless(), { signal: AbortSignal.abort("before") });
    await expect(all(tasks)).rejects.toBe("before");
    expect(shop.started).toEqual([]);
  });

  test("by whoever takes the outcomes", async () => {
    for await (const _ of shop.run(endless())) break;
    expect(shop.alive).toEqual([]);
    const running = (async () => {
      for await (const _ of shop.run(waits([0, 1e6, 1e6]))) throw new Error("mine");
    })();
    await expect(running).rejects.toThrow("mine");
    expect(shop.alive).toEqual([]);
  });

  test("by the death of the process that has started it", async () => {
    writeFileSync(shop.log, "");
    const program = buildWorker("parent");
    const parent = spawn(process.execPath, [fileURLToPath(program), fileURLToPath(shop.worker), shop.log], {
      stdio: "inherit",
    });
    await until(() => shop.begun.size === 2);
    expect(shop.started.length).toBe(2);
    parent.kill("SIGKILL");
    await once(parent, "exit");
    await until(() => shop.alive.length === 0);
  });
});

describe("workers that cannot be had", () => {
  test.each([
    [
      "is not there",
      "none.mjs",
      undefined,
      /could not be started: it ended with the code 1: Error.*none\.mjs/,
    ],
    [
      "cannot be read",
      "broken.mjs",
      "let = ;",
      /could not be started: it ended with the code 1: SyntaxError/,
    ],
    [
      "ends at once",
      "ends.mjs",
      "process.exit(5);",
      /could not be started: it ended with the code 5\. Run with --jobs 1/,
    ],
    [
      "throws",
      "throws.mjs",
      "throw new TypeError('no\\u001b[31m such thing');",
      /code 1: TypeError: no\\u001b\[31m such thing\. Run/,
    ],
  ])("since their program %s", async (_, name, text, message) => {
    const file = join(shop.folder, name);
    if (text !== undefined) writeFileSync(file, text);
    const running = all(shop.run(endless(), { worker: pathToFileURL(file), jobs: 3 }));
    await expect(running).rejects.toThrow(PoolError);
    await expect(running).rejects.toThrow(message);
  });

  test("since the system starts no process", async () => {
    const { execPath } = process;
    process.execPath = join(shop.folder, "no-node");
    try {
      const running = all(shop.run(endless(), { jobs: 3 }));
      await expect(running).rejects.toThrow(PoolError);
      await expect(running).rejects.toThrow(
        /could not be started: it ended with spawn .*no-node ENOENT\. Run/,
      );
    } finally {
      process.execPath = execPath;
    }
  });

  test("and no signal is sent to one that was never there: it would go to whoever has that number, or to all of us", async () => {
    const { execPath } = process;
    const kill = vi.spyOn(ChildProcess.prototype, "kill").mockReturnValue(true);
    process.execPath = join(shop.folder, "no-node");
    try {
      const ends: string[] = [];
      const worker = new WorkerProcess<never, never>(
        { worker: shop.worker, setup: undefined, execArgv: [] },
        { ready() {}, unable() {}, done() {}, died: (_, how) => ends.push(how) },
      );
      await worker.kill();
      expect(ends).toEqual([expect.stringMatching(/^with spawn .*no-node ENOENT$/)]);
      expect(kill).not.toHaveBeenCalled();
    } finally {
      process.execPath = execPath;
      kill.mockRestore();
    }
  });

  test("since each ends while it prepares itself", async () => {
    const running = all(shop.run(endless(), { prepare: "exits", jobs: 2 }));
    await expect(running).rejects.toThrow(
      /it ended with the code 7: TypeError: something is not a function\. Run/,
    );
    expect(shop.started.length).toBeLessThanOrEqual(4);
    expect(shop.alive).toEqual([]);
  });

  test("since preparing throws: once is enough, and it is what is thrown", async () => {
    const running = all(shop.run(endless(), { prepare: "throws", jobs: 1 }));
    await expect(running).rejects.toThrow(PoolError);
    await expect(running).rejects.toThrow(/^There is no rule “ankara”\. Give another\.$/);
    expect(shop.started.length).toBe(1);
    expect(shop.alive).toEqual([]);
  });

  test("since their setup is nothing that can be sent", async () => {
    const running = all(shop.run(endless(), { setup: { log: shop.log, more: () => 1 } }));
    await expect(running).rejects.toThrow(PoolError);
    await expect(running).rejects.toThrow(/could not be cloned/);
    expect(shop.alive).toEqual([]);
  });
});

test("a worker's program says that it is one", async () => {
  const child = spawn(process.execPath, [fileURLToPath(shop.worker)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  child.stderr.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  const [code] = await once(child, "close");
  expect(code).toBe(1);
  expect(text).toContain("This program is a worker: it is only started by another.");
});
