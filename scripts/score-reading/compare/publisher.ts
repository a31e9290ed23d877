import type { Agreement } from "./agreement.js";
import { normalise } from "./text.js";

/** One or two letters stand in too many names. */
const TELLING = 3;

/** `same`: equal once normalised. `close`: one holds the other, which has 3 characters or more. */
export function comparePublishers(said: string, truth: string): Agreement {
  const [left, right] = [normalise(said), normalise(truth)];
  if (left === "") return "nothing";
  if (left === right) return "same";
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= TELLING && long.includes(short) ? "close" : "differs";
}
