import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { accepts } from "../../src/guard/accepts.js";
import * as schemas from "../../src/schemas.js";
import { arbitraryThings, schemaOf } from "../arbitraries/index.js";
import { anyJson } from "../arbitraries/wild.js";
import { randomFrom, withChanges } from "./broken.js";

/** How many values each of the three tests takes, over all entities. `ACCEPTS_RUNS=1000000` takes about ten minutes. */
const RUNS = Number(process.env.ACCEPTS_RUNS ?? 20_000);
const SEED = Number(process.env.ACCEPTS_SEED ?? 6);

const types = Object.keys(arbitraryThings) as (keyof typeof arbitraryThings)[];
const perType = Math.ceil(RUNS / types.length);
/** Things are made anew only so often: fast-check takes its time. */
const things = new Map(
  types.map((type) => [
    type,
    fc.sample<object>(arbitraryThings[type] as fc.Arbitrary<object>, {
      numRuns: Math.min(perType, 2000),
      seed: SEED,
    }),
  ]),
);

function verdicts(schema: z.ZodType, value: unknown): { readonly ours: boolean; readonly zods: boolean } {
  return { ours: accepts(schema, value), zods: schema.safeParse(value).success };
}

describe(`what zod accepts is accepted, and nothing else (seed ${SEED})`, () => {
  test.each(types)("%s: things that are right", (type) => {
    for (const thing of things.get(type) ?? []) {
      expect(accepts(schemaOf(type), thing)).toBe(true);
      expect(accepts(schemas.Thing, JSON.parse(JSON.stringify(thing)))).toBe(true);
    }
  });

  test.each(types)(`%s: things with changes, ${perType} of them`, (type) => {
    const random = randomFrom(SEED);
    const right = things.get(type) ?? [];
    const count = { accepted: 0, refused: 0 };
    for (let run = 0; run < perType; run++) {
      const value = withChanges(right[run % right.length] as object, random);
      const { ours, zods } = verdicts(schemaOf(type), value);
      if (ours !== zods) expect({ type, run, value, ours }).toEqual({ type, run, value, ours: zods });
      count[zods ? "accepted" : "refused"]++;
    }
    // Neither answer alone would be right most of the time.
    expect(count.accepted).toBeGreaterThan(perType / 50);
    expect(count.refused).toBeGreaterThan(perType / 4);
  });

  test("every schema, and values of any kind", () => {
    const all = Object.values(schemas).filter((schema) => typeof schema === "object") as z.ZodType[];
    expect(all.length).toBeGreaterThan(40);
    const values = fc.sample(
      fc.oneof(anyJson, fc.anything({ withNullPrototype: true, withSparseArray: true })),
      {
        numRuns: Math.min(RUNS, 2000),
        seed: SEED,
      },
    );
    const random = randomFrom(SEED);
    for (let run = 0; run < RUNS; run++) {
      const value = values[run % values.length];
      const schema = all[Math.floor(random() * all.length)] as z.ZodType;
      const { ours, zods } = verdicts(schema, value);
      if (ours !== zods) expect({ run, value, ours }).toEqual({ run, value, ours: zods });
    }
  });
});
