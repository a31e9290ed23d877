/** A part of a file, in bytes; the end is not part of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The part of a file that a shard has: of `count` that together are all of it, the one with the number `index`, from 1. */
export function shardOf(size: number, index: number, count: number): Range {
  // In two steps: size times count may be more than a number can hold exactly.
  const cut = (at: number) => Math.floor(size / count) * at + Math.floor(((size % count) * at) / count);
  return { start: cut(index - 1), end: cut(index) };
}

/** A range in slices of so many bytes, in order; the last one may be shorter. */
export function* slicesOf({ start, end }: Range, sliceBytes: number): Generator<Range> {
  for (let at = start; at < end; at += sliceBytes) yield { start: at, end: Math.min(at + sliceBytes, end) };
}
