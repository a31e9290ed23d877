import { expect, test } from "vitest";
import { clip } from "../../../src/cli/formats/clip.js";

test.each([
  ["abc", 3, "abc"],
  ["abcd", 3, "abc…"],
  ["ab😀d", 3, "ab…"],
  ["a😀d", 3, "a😀…"],
  ["", 0, ""],
])("%j within %i is %j", (text, most, clipped) => {
  expect(clip(text, most)).toBe(clipped);
});
