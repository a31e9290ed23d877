import type { Pace } from "./race.js";

/** How much is done: enough to say something, or just enough to see that everything runs. */
export interface Effort extends Pace {
  readonly isSmoke: boolean;
  /** Rounds in which each entry is imported by a fresh process. */
  readonly importRounds: number;
  /** Rounds in which the feed is gone through in each way, and its lines. */
  readonly feedRounds: number;
  readonly feedLines: number;
}

export const FULL: Effort = {
  isSmoke: false,
  rounds: 15,
  warmUpMs: 2000,
  turnMs: 60,
  importRounds: 21,
  feedRounds: 7,
  feedLines: 30_000,
};

export const SMOKE: Effort = {
  isSmoke: true,
  rounds: 1,
  warmUpMs: 20,
  turnMs: 5,
  importRounds: 1,
  feedRounds: 1,
  feedLines: 1000,
};
