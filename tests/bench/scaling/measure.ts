import { clock } from "../measuring/clock.js";
import type { Effort } from "../measuring/effort.js";
import { spreadOf } from "../measuring/spread.js";
import type { Series } from "./series.js";

/** What an operation costs: milliseconds by size. */
export interface Curve {
  readonly operation: string;
  readonly points: readonly Point[];
}

export interface Point {
  readonly size: number;
  readonly ms: number;
}

const SMALL = 3;
const ROUNDS = 5;
/** A round of less says nothing. */
const LEAST_MS = 20;

/** Each operation at each size: the median of some rounds, the operations in turn, after a warm-up with all of them. */
export function curvesOf(series: Series, { isSmoke, warmUpMs }: Effort): readonly Curve[] {
  const sizes = isSmoke ? series.sizes.slice(0, SMALL) : series.sizes;
  const [, , warm = 1] = sizes;
  for (const run of Object.values(series.operations(warm))) {
    const start = clock();
    do run();
    while (clock() - start < warmUpMs);
  }
  const times = new Map<string, Point[]>();
  for (const size of sizes) {
    const all = Object.entries(series.operations(size));
    const rounds = new Map<string, number[]>(all.map(([name]) => [name, []]));
    const repeats = new Map(all.map(([name, run]) => [name, repeatsOf(run, isSmoke)]));
    for (let round = 0; round < (isSmoke ? 1 : ROUNDS); round++)
      for (const [name, run] of all) rounds.get(name)?.push(timeOf(run, repeats.get(name) ?? 1));
    for (const [name] of all)
      times.set(name, [...(times.get(name) ?? []), { size, ms: spreadOf(rounds.get(name) ?? []).median }]);
  }
  return [...times].map(([operation, points]) => ({ operation, points }));
}

function repeatsOf(run: () => unknown, isSmoke: boolean): number {
  if (isSmoke) return 1;
  let repeats = 1;
  while (timeOf(run, repeats) * repeats < LEAST_MS) repeats *= 2;
  return repeats;
}

/** Milliseconds of one run, of so many. */
function timeOf(run: () => unknown, repeats: number): number {
  const start = clock();
  for (let at = 0; at < repeats; at++) run();
  return (clock() - start) / repeats;
}

/** By which power of the size the time grows from one point to another: 1 is linear. */
export function exponentBetween(from: Point | undefined, to: Point | undefined): number {
  if (!from || !to) return Number.NaN;
  return Math.log(to.ms / from.ms) / Math.log(to.size / from.size);
}
