import type { Outcome } from "./outcome.js";

/** The place of a task in the order of all. */
export interface Slot<Task, Result> {
  readonly id: number;
  readonly task: Task;
  /** How many workers have died while they did it. */
  deaths: number;
  outcome: Outcome<Task, Result> | undefined;
}
