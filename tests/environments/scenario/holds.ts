/** An assertion of our own: there is none that every environment has. */
export function holds(isTrue: boolean, what: string): asserts isTrue {
  if (!isTrue) throw new Error(`It does not hold: ${what}`);
}

/** Holds two values to be the same JSON, keys in the same order. */
export function holdsSame(left: unknown, right: unknown, what: string): void {
  const [one, other] = [JSON.stringify(left), JSON.stringify(right)];
  holds(one === other, `${what}: ${one?.slice(0, 500)} is not ${other?.slice(0, 500)}`);
}
