import type { Bundle } from "./links-between.js";

/** A bundle as it runs through the columns, from the left to the right. */
export interface Run {
  readonly bundle: Bundle;
  /** The thing in the column on the left, and the one on the right. */
  readonly left: number;
  readonly right: number;
  /** Whether it points to the left, so that a circle can be drawn at all. */
  readonly isBackwards: boolean;
}

export interface Columns {
  /** The column of each thing, from 0. */
  readonly columnOf: ReadonlyMap<number, number>;
  readonly runs: readonly Run[];
}

/** Gives each thing of an island a column, so that links lead to the right but for those that close a circle. */
export function columns(things: readonly number[], bundles: readonly Bundle[], first: number): Columns {
  const onward = new Map<number, Bundle[]>(things.map((thing) => [thing, []]));
  const isReached = new Set<number>();
  for (const bundle of bundles) {
    if (bundle.from === bundle.to) continue;
    onward.get(bundle.from)?.push(bundle);
    isReached.add(bundle.to);
  }
  const starts = [first, ...things.filter((thing) => !isReached.has(thing)), ...things];
  const { order, closing } = walked(
    starts.filter((thing) => onward.has(thing)),
    onward,
  );
  const runs = bundles
    .filter(({ from, to }) => from !== to)
    .map((bundle) => {
      const isBackwards = closing.has(bundle);
      const [left, right] = isBackwards ? [bundle.to, bundle.from] : [bundle.from, bundle.to];
      return { bundle, left, right, isBackwards };
    });
  return { columnOf: nearTheirEnds(things, longestWays(order, runs), runs), runs };
}

/** Goes through everything, depth first: the things, each before those it leads to, and the links that close a circle. */
function walked(starts: readonly number[], onward: ReadonlyMap<number, readonly Bundle[]>) {
  const state = new Map<number, "open" | "done">();
  const closing = new Set<Bundle>();
  const done: number[] = [];
  for (const start of starts) {
    if (state.has(start)) continue;
    state.set(start, "open");
    const path = [{ thing: start, next: 0 }];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const bundle = onward.get(here.thing)?.[here.next++];
      if (bundle === undefined) {
        state.set(here.thing, "done");
        done.push(here.thing);
        path.pop();
      } else if (state.get(bundle.to) === "open") {
        closing.add(bundle);
      } else if (!state.has(bundle.to)) {
        state.set(bundle.to, "open");
        path.push({ thing: bundle.to, next: 0 });
      }
    }
  }
  return { order: done.reverse(), closing };
}

/** The longest way to each thing is its column, so that no link stays in a column. */
function longestWays(order: readonly number[], runs: readonly Run[]): Map<number, number> {
  const ways = new Map(order.map((thing) => [thing, 0]));
  for (const thing of order) {
    for (const { left, right } of runs) {
      if (left !== thing) continue;
      ways.set(right, Math.max(ways.get(right) ?? 0, (ways.get(left) ?? 0) + 1));
    }
  }
  return ways;
}

/** What nothing leads to stands right before what it leads to. */
function nearTheirEnds(things: readonly number[], ways: Map<number, number>, runs: readonly Run[]) {
  for (const thing of things) {
    if (runs.some(({ right }) => right === thing)) continue;
    const ends = runs.filter(({ left }) => left === thing).map(({ right }) => ways.get(right) ?? 1);
    if (ends.length > 0) ways.set(thing, Math.min(...ends) - 1);
  }
  return ways;
}
