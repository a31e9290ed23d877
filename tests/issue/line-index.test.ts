import { expect, test } from "vitest";
import { lineIndex } from "../../src/issue/line-index.js";

test("lines end with a line feed, a carriage return or both; columns count UTF-16 code units", () => {
  const at = lineIndex("a\nb\r\n😀c\r\rd");
  expect([0, 1, 2, 3, 5, 7, 8, 9, 10, 11].map((offset) => Object.values(at(offset)).join(":"))).toEqual([
    "1:1",
    "1:2",
    "2:1",
    "2:2",
    "3:1",
    "3:3",
    "3:4",
    "4:1",
    "5:1",
    "5:2",
  ]);
});
