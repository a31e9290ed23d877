import { pathToFileURL } from "node:url";
import { runTasks } from "../../../../src/cli/bulk/pool.js";
import type { Result, Task } from "./worker.js";

/** A program with a pool, to be killed: it has two workers at tasks that take a day. */
const [, , worker = "", log = ""] = process.argv;

function* tasks(): Generator<Task> {
  for (let id = 0; ; id++) yield { type: "wait", id, ms: 86_400_000 };
}

const outcomes = runTasks<Task, Result>(tasks(), {
  worker: pathToFileURL(worker),
  setup: { log },
  jobs: 2,
  execArgv: [],
});
for await (const { task } of outcomes) throw new Error(`${task.id} is done too early.`);
