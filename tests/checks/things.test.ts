import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { arbitraryThings } from "../arbitraries/index.js";

const url = "https://newsgraph.example/page";
const numRuns = Number(process.env.CHECK_RUNS ?? 60);

/** Whether a JSON Pointer leads to something in the value. */
function leads(value: unknown, pointer: string): boolean {
  let at = value;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as { readonly [key: string]: unknown })[key];
  }
  return true;
}

describe.each(Object.entries(arbitraryThings))("%s", (_, things) => {
  test(`is schema.org whatever it says, and every pointer leads into the thing (${numRuns} generated things)`, () => {
    fc.assert(
      fc.property(things as fc.Arbitrary<object>, (thing) => {
        const issues = check(thing, { url, profiles: ["schema.org", "model"] });
        for (const { path } of issues) expect([path, leads(thing, path)]).toEqual([path, true]);
        // Of somebody of whom no more than the name is known, the name stands alone.
        const wrong = issues.filter(
          ({ severity, message }) =>
            severity !== "info" && !/(?:which takes|Give it one:) .*(?:Person|Organization)/.test(message),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns },
    );
  });

  test(`is checked for everything without a throw, as a list as well (${numRuns} generated things)`, () => {
    let found = 0;
    fc.assert(
      fc.property(things as fc.Arbitrary<object>, (thing) => {
        const alone = check(thing, { url, now: "2026-11-24" });
        found += alone.length;
        for (const { path } of alone) expect([path, leads(thing, path)]).toEqual([path, true]);
        const second = check([{ type: "Person", name: "x" }, thing], { url, now: "2026-11-24" }).filter(
          ({ path }) => path.startsWith("/1"),
        );
        expect(second.map(({ path }) => path)).toEqual(alone.map(({ path }) => `/1${path}`));
      }),
      { numRuns },
    );
    expect(found).toBeGreaterThan(0);
  });
});
