/** Draws up to so many at random, the same for the same seed, in their own order. */
export function sample<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const random = mulberry32(seed);
  const rest = all.map((_, at) => at);
  const drawn: number[] = [];
  while (drawn.length < count && rest.length > 0) {
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return drawn.sort((a, b) => a - b).flatMap((at) => all.slice(at, at + 1));
}

/** A seed for each code, so that another code's findings do not change which of this one are drawn. */
export function seedOf(code: string, seed: number): number {
  let hash = seed;
  for (const sign of code) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return hash;
}

function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
