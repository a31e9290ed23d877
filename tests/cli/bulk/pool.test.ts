import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result, Task } from "./workers/worker.js";
import { all, idsOf, until, Workshop, waits } from "./workers/workshop.js";

const shop = new Workshop();

describe("outcomes", () => {
  test("come in the order of the tasks, however long each takes", async () => {
    const durations = fc.array(fc.constantFrom(0, 0, 1, 5, 30), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        durations,
        fc.integer({ min: 1, max: 3 }),
        fc.option(fc.integer({ min: 1, max: 9 })),
        async (ms, jobs, window) => {
          const tasks = waits(ms);
          const outcomes = await all(shop.run(tasks, { jobs, window: window ?? undefined }));
          expect(idsOf(outcomes)).toEqual(tasks.map(({ id }) => id));
          expect(outcomes.map(({ task }) => task)).toEqual(tasks);
          expect(shop.started.length).toBeLessThanOrEqual(Math.min(jobs, tasks.length));
          expect([...shop.begun.values()].filter((times) => times !== 1)).toEqual([]);
          expect(shop.alive).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("keep bytes as they are, there and back", async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => at % 251);
    const tasks: Task[] = [0, 1, 2].map((id) => ({ type: "large", id, bytes }));
    for await (const outcome of shop.run(tasks)) {
      const { size, bytes: back } = (outcome as { readonly result: Result }).result;
      expect(size).toBe(bytes.length);
      expect(Buffer.compare(bytes, back ?? new Uint8Array())).toBe(0);
    }
  });

  test("say what a task threw, without a second try", async () => {
    const tasks: Task[] = [
      { type: "wait", id: 0, ms: 5 },
      { type: "throw", id: 1 },
      { type: "wait", id: 2, ms: 0 },
    ];
    const outcomes = await all(shop.run(tasks));
    expect(idsOf(outcomes)).toEqual([0, undefined, 2]);
    expect(outcomes[1]).toEqual({ task: tasks[1], failure: "Nothing can be made of 1." });
    expect(shop.begun.get(1)).toBe(1);
  });

  test("say that a task or its result is nothing that can be sent", async () => {
    const unsendable = { type: "wait", id: 1, ms: 0, more: () => 1 } as Task;
    const tasks: Task[] = [
      { type: "wait", id: 0, ms: 0 },
      unsendable,
      { type: "unsendable", id: 2 },
      { type: "wait", id: 3, ms: 0 },
    ];
    const outcomes = await all(shop.run(tasks));
    expect(idsOf(outcomes)).toEqual([0, undefined, undefined, 3]);
    expect(outcomes[1]).toMatchObject({ failure: expect.stringMatching(/could not be cloned/) });
    expect(outcomes[2]).toMatchObject({ failure: expect.stringMatching(/could not be cloned/) });
    expect(shop.started.length).toBeLessThanOrEqual(2);
  });
});

describe("the tasks' source", () => {
  test("is not asked for more than the window holds, while the first task takes long", async () => {
    const gate = join(shop.folder, "gate-1");
    const window = 7;
    let [taken, delivered, most] = [0, 0, 0];
    function* tasks(): Generator<Task> {
      for (let id = 0; id < 60; id++) {
        taken++;
        most = Math.max(most, taken - delivered);
        yield id === 0 ? { type: "gate", id, file: gate } : { type: "wait", id, ms: 0 };
      }
    }
    const outcomes = shop.run(tasks(), { window });
    const first = outcomes.next();
    // The other worker has done all that it may.
    await until(() => shop.begun.size === window - 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(taken).toBe(window);
    // One waits behind the first, in the same worker.
    expect(shop.begun.size).toBe(window - 1);
    writeFileSync(gate, "");
    expect((await first).value).toMatchObject({ result: { id: 0 } });
    delivered++;
    for await (const _ of outcomes) delivered++;
    expect(delivered).toBe(60);
    // One is on its way to whoever counts it.
    expect(most).toBeLessThanOrEqual(window + 1);
  });

  test("is not asked for more while nobody takes what is done", async () => {
    let [taken, delivered] = [0, 0];
    function* tasks(): Generator<Task> {
      for (let id = 0; id < 40; id++) {
        taken++;
        yield { type: "wait", id, ms: 0 };
      }
    }
    for await (const _ of shop.run(tasks(), { window: 5 })) {
      delivered++;
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(taken - delivered).toBeLessThanOrEqual(5);
    }
    expect(delivered).toBe(40);
  });

  test("may be slow, and no worker is started for nothing", async () => {
    async function* tasks(): AsyncGenerator<Task> {
      for (let id = 0; id < 5; id++) {
        // Each comes when the one before is done.
        await until(() => id === 0 || shop.begun.has(id - 1));
        await new Promise((resolve) => setTimeout(resolve, 100));
        yield { type: "wait", id, ms: 0 };
      }
    }
    expect(idsOf(await all(shop.run(tasks(), { jobs: 4 })))).toEqual([0, 1, 2, 3, 4]);
    expect(shop.started.length).toBe(1);
    expect(await all(shop.run([], { jobs: 4 }))).toEqual([]);
    expect(shop.started).toEqual([]);
  });

  test("that throws ends the run behind the tasks that it gave", async () => {
    async function* tasks(): AsyncGenerator<Task> {
      yield* waits([30, 0]);
      throw new Error("The feed is broken off.");
    }
    const ids: (number | undefined)[] = [];
    const running = (async () => {
      for await (const outcome of shop.run(tasks())) ids.push(...idsOf([outcome]));
    })();
    await expect(running).rejects.toThrow("The feed is broken off.");
    expect(ids).toEqual([0, 1]);
    expect(shop.alive).toEqual([]);
  });

  test("is closed when the run ends early", async () => {
    let isClosed = false;
    async function* tasks(): AsyncGenerator<Task> {
      try {
        for (let id = 0; ; id++) yield { type: "wait", id, ms: 0 };
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of shop.run(tasks())) break;
    expect(isClosed).toBe(true);
    expect(shop.alive).toEqual([]);
  });
});
