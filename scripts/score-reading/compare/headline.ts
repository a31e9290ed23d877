import type { Agreement } from "./agreement.js";
import { normalise } from "./text.js";

/** A shorter text is only then enough to tell one headline from another. */
const TELLING = 20;
const LONGEST_SITE = 60;
const SUFFIX = /^ ?(?:[-|·•:»]|::|\/\/) /;

/**
 * `same`: equal once normalised. `close`: one holds the other, which has 20 characters or more, or one is the other
 * with a site behind it (` - Site`, ` | Site`).
 */
export function compareHeadlines(said: string, truth: string): Agreement {
  const [left, right] = [normalise(said), normalise(truth)];
  if (left === "") return "nothing";
  if (left === right) return "same";
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short === "") return "differs";
  if (short.length >= TELLING && long.includes(short)) return "close";
  return hasSiteBehind(long, short) ? "close" : "differs";
}

function hasSiteBehind(long: string, short: string): boolean {
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length);
  return SUFFIX.test(rest) && rest.length <= LONGEST_SITE;
}
