import { expect, test } from "vitest";
import { inBytes, inTime } from "../../../src/cli/fetching/quantities.js";

test.each([
  [0, "0 bytes"],
  [1023, "1023 bytes"],
  [1024, "1 KiB"],
  [1_500_000, "1.4 MiB"],
  [10 * 1024 ** 2, "10 MiB"],
  [3 * 1024 ** 4, "3072 GiB"],
])("%i is %s", (bytes, text) => {
  expect(inBytes(bytes)).toBe(text);
});

test.each([
  [200, "200 ms"],
  [1000, "1 s"],
  [1500, "1.5 s"],
  [90_000, "90 s"],
])("%i ms are %s", (milliseconds, text) => {
  expect(inTime(milliseconds)).toBe(text);
});
