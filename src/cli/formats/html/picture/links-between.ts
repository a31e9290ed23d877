import type { EntityPicture } from "../../../report/entity-picture.js";

/** All links from one thing to another, drawn as one. */
export interface Bundle {
  readonly from: number;
  readonly to: number;
  readonly properties: readonly string[];
}

/** More lines than this cannot be followed by any eye; the list has the others. */
export const MOST_DRAWN = 120;

/** One bundle for each two things that are linked, in the order of the links, and how many are too many to be drawn. */
export function bundled({ things, links }: EntityPicture): {
  readonly bundles: readonly Bundle[];
  readonly left: number;
} {
  const bundles = new Map<string, { from: number; to: number; properties: string[] }>();
  for (const { from, to, property } of links) {
    if (things[from] === undefined || things[to] === undefined) continue;
    const key = `${from} ${to}`;
    const before = bundles.get(key);
    if (before) before.properties.push(property);
    else bundles.set(key, { from, to, properties: [property] });
  }
  const all = [...bundles.values()];
  if (all.length <= MOST_DRAWN) return { bundles: all, left: 0 };
  // What first leads to a thing is drawn before what leads to it once more, so that nothing stands alone that is not.
  const reached = new Set<number>();
  const [first, again]: [Bundle[], Bundle[]] = [[], []];
  for (const bundle of all) {
    (reached.has(bundle.to) ? again : first).push(bundle);
    reached.add(bundle.to);
  }
  const drawn = new Set([...first, ...again].slice(0, MOST_DRAWN));
  return { bundles: all.filter((bundle) => drawn.has(bundle)), left: all.length - drawn.size };
}

/** Groups of things that links hold together, each in ascending order; the one that holds the first thing given first. */
export function islands(
  count: number,
  bundles: readonly Bundle[],
  first: number,
): readonly (readonly number[])[] {
  const neighbours = new Map<number, number[]>();
  for (const { from, to } of bundles) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const seen = new Set<number>();
  const all: number[][] = [];
  for (const start of [first, ...Array.from({ length: count }, (_, at) => at)]) {
    if (seen.has(start) || start >= count) continue;
    const island = new Set([start]);
    for (const thing of island) for (const other of neighbours.get(thing) ?? []) island.add(other);
    for (const thing of island) seen.add(thing);
    all.push([...island].sort((a, b) => a - b));
  }
  return all;
}
