import type { Agreement } from "./agreement.js";
import { normalise } from "./text.js";

/** Where several names in one text part. */
const BETWEEN = /\s*[,;|/&]\s*|\s+(?:and|und|et|y|e|en|och|og)\s+/;

/**
 * Names as sets. `same`: the same set as given. `close`: the same set once every text is parted at commas, semicolons,
 * `&`, `|`, `/` and `and`, on both sides; so a reader that gives all names as one text is as right as one that gives a
 * list. `partial`: some names in common.
 */
export function compareAuthors(said: readonly string[], truth: readonly string[]): Agreement {
  const [ours, theirs] = [names(said), names(truth)];
  if (ours.size === 0) return "nothing";
  if (isSameSet(ours, theirs)) return "same";
  const [oursParted, theirsParted] = [parted(ours), parted(theirs)];
  if (isSameSet(oursParted, theirsParted)) return "close";
  return [...oursParted].some((name) => theirsParted.has(name)) ? "partial" : "differs";
}

/** The names in normal form. */
export function names(texts: readonly string[]): Set<string> {
  return new Set(texts.map(normalise).filter((name) => name !== ""));
}

/** The names in normal form, those that stand in one text parted. */
export function parted(texts: Iterable<string>): Set<string> {
  const parts = [...texts].flatMap((text) => text.split(BETWEEN).map((part) => part.trim()));
  return new Set(parts.filter((part) => part !== ""));
}

function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((name) => right.has(name));
}
