import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Task } from "./workers/worker.js";
import { all, idsOf, until, Workshop, waits } from "./workers/workshop.js";

const shop = new Workshop();
const FAILURE = /^Two worker processes ended over it, the last one /;

describe("a worker that dies", () => {
  test("at any moment loses nothing and doubles nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 150 }), fc.nat(), async (after, choice) => {
        const tasks = waits(Array.from({ length: 30 }, (_, id) => (id * 7) % 13));
        const running = all(shop.run(tasks));
        await new Promise((resolve) => setTimeout(resolve, after));
        const { alive } = shop;
        const victim = alive[choice % alive.length];
        if (victim !== undefined) process.kill(victim, "SIGKILL");
        expect(idsOf(await running)).toEqual(tasks.map(({ id }) => id));
        expect(shop.alive).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("again and again fails no task that has not lost two", async () => {
    const tasks = waits(Array.from({ length: 100 }, (_, id) => (id * 7) % 20));
    let [kills, isOver] = [0, false];
    const killing = (async () => {
      for (let turn = 0; !isOver; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 20 + ((turn * 37) % 90)));
        const { alive } = shop;
        const victim = alive[turn % alive.length];
        if (victim === undefined || isOver) continue;
        process.kill(victim, "SIGKILL");
        kills++;
      }
    })();
    const outcomes = await all(shop.run(tasks, { jobs: 3 }));
    isOver = true;
    await killing;
    expect(kills).toBeGreaterThan(3);
    expect(outcomes.map(({ task }) => task)).toEqual(tasks);
    const failures = outcomes.filter((outcome) => "failure" in outcome);
    for (const { failure } of failures) expect(failure).toMatch(FAILURE);
    expect(failures.length).toBeLessThanOrEqual(kills / 2);
    for (const outcome of outcomes) {
      if ("result" in outcome) expect(outcome.result.id).toBe(outcome.task.id);
      // None where both workers were killed right before they began it.
      expect(shop.begun.get(outcome.task.id) ?? 0).toBeLessThanOrEqual(2);
    }
    expect(shop.alive).toEqual([]);
  });

  test.each([
    ["kill", "by SIGKILL"],
    ["exit", "with the code 3"],
    ["disconnect", "by SIGKILL"],
    ["complain", "with the code 1: RangeError: too much of it\\u001b[31m"],
  ] as const)("twice of one task by %s gives one failure, and the rest goes on", async (type, how) => {
    const tasks: Task[] = waits([1, 1, 1, 1, 1, 1, 1, 1]);
    tasks[3] = { type, id: 3 };
    const outcomes = await all(shop.run(tasks));
    expect(idsOf(outcomes)).toEqual([0, 1, 2, undefined, 4, 5, 6, 7]);
    expect(outcomes[3]).toEqual({
      task: tasks[3],
      failure: `Two worker processes ended over it, the last one ${how}.`,
    });
    expect(shop.begun.get(3)).toBe(2);
    // What waited behind it had not begun, and what was done is not done again.
    for (const id of [0, 1, 2, 4, 5, 6, 7]) expect(shop.begun.get(id), String(id)).toBe(1);
    expect(shop.alive).toEqual([]);
  });

  test("leaves what waited behind its task a second try of its own", async () => {
    const tasks: Task[] = [
      { type: "kill", id: 0 },
      { type: "kill-once", id: 1 },
      { type: "wait", id: 2, ms: 0 },
    ];
    const outcomes = await all(shop.run(tasks, { jobs: 1 }));
    expect(idsOf(outcomes)).toEqual([undefined, 1, 2]);
    expect([...shop.begun]).toEqual([
      [0, 2],
      [1, 2],
      [2, 1],
    ]);
  });

  test("of all its memory says so", async () => {
    const tasks: Task[] = [
      { type: "exhaust", id: 0 },
      { type: "wait", id: 1, ms: 0 },
    ];
    const outcomes = await all(shop.run(tasks, { jobs: 1, execArgv: ["--max-old-space-size=30"] }));
    expect(idsOf(outcomes)).toEqual([undefined, 1]);
    expect(outcomes[0]).toMatchObject({ failure: expect.stringMatching(/heap out of memory\.$/) });
  });

  test("behind its answer has answered", async () => {
    for (let id = 0; id < 6; id++) {
      const tasks = waits([0, 0, 0, 0, 0, 0]);
      tasks[id] = { type: "answer-and-die", id };
      const outcomes = await all(shop.run(tasks));
      expect(idsOf(outcomes)).toEqual([0, 1, 2, 3, 4, 5]);
      expect(shop.begun.get(id)).toBe(1);
    }
  });
});

describe("a worker", () => {
  test("leaves Ctrl-C to the process that has started it", async () => {
    const tasks = waits([200, 200, 200]);
    const running = all(shop.run(tasks));
    await until(() => shop.begun.size === 2);
    for (const pid of shop.alive) process.kill(pid, "SIGINT");
    expect(idsOf(await running)).toEqual([0, 1, 2]);
    expect(shop.started.length).toBe(2);
  });
});
