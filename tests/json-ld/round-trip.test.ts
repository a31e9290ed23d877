import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromJsonLd, type ThingLike, toJsonLd } from "../../src/index.js";
import { arbitraryThings, schemaOf } from "../arbitraries/index.js";

const base = "https://newsgraph.example/page";
const numRuns = Number(process.env.ROUND_TRIP_RUNS ?? 200);

describe.each(Object.entries(arbitraryThings))("%s, there and back", (type, things) => {
  const schema = schemaOf(type);

  test(`nested, ${numRuns} generated things`, () => {
    fc.assert(
      fc.property(things as fc.Arbitrary<ThingLike>, (thing) => {
        expect(schema.parse(thing)).toStrictEqual(thing);
        const document = toJsonLd(thing, { base });
        for (const input of [document, JSON.stringify(document)]) {
          const reading = fromJsonLd(input, { base });
          expect(reading.issues).toEqual([]);
          expect(schema.parse(reading.main)).toStrictEqual(thing);
        }
      }),
      { numRuns },
    );
  });

  test(`as a graph, ${numRuns} generated things`, () => {
    fc.assert(
      fc.property(things as fc.Arbitrary<ThingLike>, (thing) => {
        const document = toJsonLd([thing], { base });
        const reading = fromJsonLd(JSON.stringify(document), { base });
        expect(reading.issues).toEqual([]);
        expect(schema.parse(reading.main)).toStrictEqual(thing);
      }),
      { numRuns },
    );
  });
});
