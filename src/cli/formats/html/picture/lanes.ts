import type { Columns, Run } from "./columns.js";

/** What takes up a place in a column: a thing, or a link on its way through. */
export interface Stop {
  /** Nothing, where a link only passes. */
  readonly thing?: number | undefined;
  readonly column: number;
}

/** A piece of a run, from a column to the next. */
export interface Step {
  readonly run: Run;
  readonly from: Stop;
  readonly to: Stop;
}

export interface Lanes {
  /** The stops of each column, from the top. */
  readonly columns: readonly (readonly Stop[])[];
  readonly steps: readonly Step[];
}

const SWEEPS = 12;
/** Neighbours are tried the other way around only where there are so few that it takes no time. */
const MOST_TRIED = 150;
const ROUNDS = 4;

/** Puts the things of each column in an order in which few links cross. */
export function lanes({ columnOf, runs }: Columns): Lanes {
  const columns: Stop[][] = [];
  const stopOf = new Map<number, Stop>();
  const put = (stop: Stop): Stop => {
    while (columns.length <= stop.column) columns.push([]);
    columns[stop.column]?.push(stop);
    return stop;
  };
  for (const [thing, column] of columnOf) stopOf.set(thing, put({ thing, column }));
  const steps: Step[] = [];
  for (const run of runs) {
    const [start, end] = [stopOf.get(run.left), stopOf.get(run.right)];
    if (!start || !end) continue;
    let from = start;
    for (let column = start.column + 1; column <= end.column; column++) {
      const to = column === end.column ? end : put({ column });
      steps.push({ run, from, to });
      from = to;
    }
  }
  return { columns: leastCrossed(columns, steps), steps };
}

function leastCrossed(start: readonly (readonly Stop[])[], steps: readonly Step[]) {
  let [best, fewest] = [start, crossings(start, steps)];
  let columns = start;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    columns = swept(columns, steps, sweep % 2 === 0);
    const crossed = crossings(columns, steps);
    if (crossed < fewest) [best, fewest] = [columns, crossed];
  }
  return fewest > 0 && best.flat().length <= MOST_TRIED ? swapped(best, steps, fewest) : best;
}

/** Neighbours in a column change places where fewer links cross then. */
function swapped(start: readonly (readonly Stop[])[], steps: readonly Step[], crossed: number) {
  const columns = start.map((column) => [...column]);
  let fewest = crossed;
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    const before = fewest;
    for (const column of columns) {
      for (let at = 0; at + 1 < column.length; at++) {
        swap(column, at);
        const now = crossings(columns, steps);
        if (now < fewest) fewest = now;
        else swap(column, at);
      }
    }
    if (fewest === before) break;
  }
  return columns;
}

function swap(column: Stop[], at: number): void {
  const [upper, lower] = [column[at], column[at + 1]];
  if (upper && lower) column.splice(at, 2, lower, upper);
}

/** Column by column, each stop to the middle of those that it is linked with in the column before. */
function swept(columns: readonly (readonly Stop[])[], steps: readonly Step[], isRightwards: boolean) {
  const places = placesIn(columns);
  const linked = new Map<Stop, Stop[]>();
  for (const { from, to } of steps) {
    const [own, other] = isRightwards ? [to, from] : [from, to];
    linked.set(own, [...(linked.get(own) ?? []), other]);
  }
  const moved = columns.map((column) => [...column]);
  for (const column of isRightwards ? moved : [...moved].reverse()) {
    const middles = new Map(
      column.map((stop) => {
        const others = linked.get(stop) ?? [];
        const sum = others.reduce((all, other) => all + (places.get(other) ?? 0), 0);
        return [stop, others.length > 0 ? sum / others.length : (places.get(stop) ?? 0)];
      }),
    );
    column.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
    column.forEach((stop, at) => {
      places.set(stop, at);
    });
  }
  return moved;
}

/** How often links cross between the columns. */
function crossings(columns: readonly (readonly Stop[])[], steps: readonly Step[]): number {
  const places = placesIn(columns);
  const byColumn = new Map<number, (readonly [number, number])[]>();
  for (const { from, to } of steps) {
    const ends = [places.get(from) ?? 0, places.get(to) ?? 0] as const;
    const others = byColumn.get(from.column);
    if (others) others.push(ends);
    else byColumn.set(from.column, [ends]);
  }
  let count = 0;
  for (const all of byColumn.values()) {
    all.forEach(([from, to], at) => {
      for (const [otherFrom, otherTo] of all.slice(at + 1)) {
        if ((from - otherFrom) * (to - otherTo) < 0) count++;
      }
    });
  }
  return count;
}

function placesIn(columns: readonly (readonly Stop[])[]): Map<Stop, number> {
  return new Map(columns.flatMap((column) => column.map((stop, at) => [stop, at] as const)));
}
