import fc from "fast-check";
import { expect, test } from "vitest";
import { hasExactNumbers } from "../../../../src/cli/converting/mending/exact.js";

test("what JavaScript writes is exact (generated JSON)", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(hasExactNumbers(JSON.stringify(value))).toBe(true);
    }),
  );
});

test.each([
  "1.50",
  "-0",
  "0.0e9",
  "1E5",
  "1e-7",
  "100000000000000000000000",
  "0.1",
  '"12345678901234567890"',
])("%s is exact", (json) => {
  expect(hasExactNumbers(`[${json}]`)).toBe(true);
});

test.each(["12345678901234567890", "1e999", "-1e-999", "0.1000000000000000000001", `1${"0".repeat(1e6)}1`])(
  "%.30s is not",
  (json) => {
    expect(hasExactNumbers(`{"a":${json}}`)).toBe(false);
  },
);
