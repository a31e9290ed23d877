import assert from "node:assert/strict";

/** Does it twice and demands the same answer, an error's words included. Returns the first. */
export function sameTwice<T>(run: () => T): T {
  const [first, second] = [run(), run()];
  if (first instanceof Error && second instanceof Error) assert.equal(first.message, second.message);
  else assert.deepEqual(first, second, "another answer the second time");
  return first;
}
