import { articleOf } from "./article.js";
import { BREAKS } from "./breaks.js";
import { Choices, scattered } from "./random.js";

/** One line of so many is broken. */
const ONE_OF = 100;
const CODES = Object.keys(BREAKS);
/** What the choices of a break are drawn by, apart from those of the article. */
const BREAK_SEED = 0x5eed;

/** The line of an article, without its end: the same for the same number, from 0, and seed. */
export function articleLine(index: number, seed: number): string {
  const article = articleOf(index, seed);
  const broken = BREAKS[brokenBy(index, seed) ?? ""];
  return broken ? broken(article, new Choices(seed ^ BREAK_SEED, index)) : JSON.stringify(article);
}

/** The lines of a feed, without their ends. */
export function* feedLines(count: number, seed: number): Generator<string> {
  for (let index = 0; index < count; index++) yield articleLine(index, seed);
}

/** How many errors of each code stand in a feed: as many as lines that are broken in that way. */
export function expectedCounts(count: number, seed: number): { [code: string]: number } {
  const counts: { [code: string]: number } = {};
  for (let block = 0; block * ONE_OF < count; block++) {
    const { index, code } = brokenOf(block, seed);
    if (index < count) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** The code that a line is broken by; nothing where it is sound. */
export function brokenBy(index: number, seed: number): string | undefined {
  const broken = brokenOf(Math.floor(index / ONE_OF), seed);
  return broken.index === index ? broken.code : undefined;
}

/** The one line of a hundred that is broken, and how. */
function brokenOf(block: number, seed: number): { readonly index: number; readonly code: string } {
  const index = block * ONE_OF + (scattered(seed, block, -1) % ONE_OF);
  return { index, code: CODES[scattered(seed, block, -2) % CODES.length] ?? "" };
}
