import { describe, expect, test } from "vitest";
import { runHere } from "../../../src/cli/bulk/run-here.js";
import { all } from "./workers/workshop.js";

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    taken.push(number);
    yield number;
  }
}

describe("tasks that are done here", () => {
  test("have results and failures in their order", async () => {
    const run = async (task: number) => {
      if (task === 1) throw new Error("Not this one.");
      if (task === 2) throw "nor this";
      return task * 10;
    };
    expect(await all(runHere(numbers(4), run))).toEqual([
      { task: 0, result: 0 },
      { task: 1, failure: "Not this one." },
      { task: 2, failure: "nor this" },
      { task: 3, result: 30 },
    ]);
    expect(await all(runHere([5], run))).toEqual([{ task: 5, result: 50 }]);
  });

  test("are taken one by one", async () => {
    const taken: number[] = [];
    for await (const { task } of runHere(numbers(5, taken), async () => {})) expect(taken.at(-1)).toBe(task);
    expect(taken).toEqual([0, 1, 2, 3, 4]);
  });

  test("end with the signal, also within a task", async () => {
    const controller = new AbortController();
    const done: number[] = [];
    const running = (async () => {
      const run = async (task: number) => {
        if (task === 2) controller.abort("interrupted");
      };
      for await (const { task } of runHere(numbers(5), run, { signal: controller.signal })) done.push(task);
    })();
    await expect(running).rejects.toBe("interrupted");
    expect(done).toEqual([0, 1]);
  });

  test("end with their source's error", async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error("broken off");
    }
    await expect(all(runHere(broken(), async (task) => task))).rejects.toThrow("broken off");
  });
});
