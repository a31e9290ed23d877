import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHtml, jsonLdTag } from "../../src/html.js";
import { type ThingLike, toJsonLd } from "../../src/index.js";
import { arbitraryThings, schemaOf } from "../arbitraries/index.js";

const url = "https://newsgraph.example/page";
const numRuns = Number(process.env.ROUND_TRIP_RUNS ?? 100);

describe.each(Object.entries(arbitraryThings))("%s, into a page and back", (type, things) => {
  const schema = schemaOf(type);

  test(`from text and from bytes, nested and as a graph, ${numRuns} generated things`, () => {
    fc.assert(
      fc.property(
        things as fc.Arbitrary<ThingLike>,
        fc.boolean(),
        fc.boolean(),
        (thing, isGraph, isBytes) => {
          const jsonLd = isGraph
            ? toJsonLd([thing], { base: url } as never)
            : toJsonLd(thing, { base: url } as never);
          const html = `<!doctype html><html><head><title>é</title>${jsonLdTag(jsonLd)}</head><body><p>…</p></body></html>`;
          const {
            main,
            things: [first],
            issues,
          } = fromHtml(isBytes ? new TextEncoder().encode(html) : html, { url });
          expect(issues).toEqual([]);
          expect(schema.parse(first)).toStrictEqual(thing);
          if (type === "Article") expect(main).toBe(first);
        },
      ),
      { numRuns },
    );
  });
});
