import { pathToFileURL } from "node:url";
import { runTasks } from "../../../../src/cli/bulk/pool.js";
import type { Result, Task } from "./worker.js";

/** A program with a pool, to be killed: it has two workers at tasks without an end, and says when they are. */
const [, , worker = "", log = ""] = process.argv;

function* tasks(): Generator<Task> {
  for (let id = 0; ; id++) yield { type: "wait", id, ms: id < 2 ? 0 : 10 };
}

const outcomes = runTasks<Task, Result>(tasks(), {
  worker: pathToFileURL(worker),
  setup: { log },
  jobs: 2,
  execArgv: [],
});
for await (const _ of outcomes) console.log("going");
