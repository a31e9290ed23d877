import type { Lanes, Stop } from "./lanes.js";

const ROUNDS = 6;

/**
 * How far down the middle of each stop is: as near as can be to the middle of what it is linked with, and never nearer
 * to the next than both are high.
 */
export function heights(
  { columns, steps }: Lanes,
  heightOf: (stop: Stop) => number,
  gap: (a: Stop, b: Stop) => number,
): ReadonlyMap<Stop, number> {
  const middles = new Map<Stop, number>();
  for (const column of columns) {
    column.forEach((_, at) => {
      const [stop, above] = [column[at], column[at - 1]];
      if (stop) middles.set(stop, above ? (middles.get(above) ?? 0) + distance(above, stop) : 0);
    });
  }
  const [before, behind] = [new Map<Stop, Stop[]>(), new Map<Stop, Stop[]>()];
  for (const { from, to } of steps) {
    before.set(to, [...(before.get(to) ?? []), from]);
    behind.set(from, [...(behind.get(from) ?? []), to]);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const [linked, order] = round % 2 === 0 ? [behind, [...columns].reverse()] : [before, columns];
    for (const column of order) settle(column, linked);
  }
  return middles;

  function distance(a: Stop, b: Stop): number {
    return (heightOf(a) + heightOf(b)) / 2 + gap(a, b);
  }

  function settle(column: readonly Stop[], linked: ReadonlyMap<Stop, readonly Stop[]>): void {
    let room = 0;
    const rooms = column.map((stop, at) => {
      const above = column[at - 1];
      room += above ? distance(above, stop) : 0;
      return room;
    });
    const wishes = column.map((stop, at) => {
      const others = linked.get(stop) ?? [];
      const sum = others.reduce((all, other) => all + (middles.get(other) ?? 0), 0);
      const wish = others.length > 0 ? sum / others.length : (middles.get(stop) ?? 0);
      return wish - (rooms[at] ?? 0);
    });
    const settled = ascending(wishes);
    column.forEach((stop, at) => {
      middles.set(stop, (settled[at] ?? 0) + (rooms[at] ?? 0));
    });
  }
}

/** The numbers nearest to these of which none is smaller than the one before: neighbours in the wrong order meet in the middle. */
export function ascending(wishes: readonly number[]): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const wish of wishes) {
    let block = { sum: wish, count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
