import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../../src/cli/terminal/visible.js";

test("nothing that a terminal obeys comes through, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(/(?!\t)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(shown).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 2000 },
  );
});

test("what people read stays as it is", () => {
  for (const text of ["Visite à Ankara", "Türkiye – «salon»", "زيارة", "می‌خواهم", "👩‍👩‍👧", "a\tb", ""]) {
    expect(visible(text)).toBe(text);
  }
});

test("what is harmful is named", () => {
  expect(visible("\u001b[2J\u202e\ud800\n\u{e0041}\u009b")).toBe(
    "\\u001b[2J\\u202e\\ud800\\u000a\\u{e0041}\\u009b",
  );
});
