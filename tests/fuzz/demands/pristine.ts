import assert from "node:assert/strict";

/** What every object has in common: whoever adds to it adds to all of them. */
const SHARED: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Object,
  globalThis,
];

const before = SHARED.map((object) => Reflect.ownKeys(object).length);

/** Demands that nothing has been added to what all objects have in common. */
export function demandPristine(): void {
  for (const [at, object] of SHARED.entries())
    assert.equal(Reflect.ownKeys(object).length, before[at], "something all objects share was added to");
}
