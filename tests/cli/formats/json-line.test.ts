import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLine } from "../../../src/cli/formats/json-line.js";
import { HARMFUL, wildText } from "./arbitrary-reports.js";

test("says what was given, on one line, without anything harmful", () => {
  fc.assert(
    fc.property(fc.oneof(wildText, fc.dictionary(wildText, wildText)), (value) => {
      const line = jsonLine(value);
      expect(line).not.toMatch(HARMFUL);
      expect(line).not.toMatch(/[\n\t]/);
      expect(JSON.parse(line)).toEqual(value);
    }),
  );
});

test.each([
  ["\u009b2J\u007f", '"\\u009b2J\\u007f"'],
  ["\u202e", '"\\u202e"'],
  ["\u{e0001}", '"\\udb40\\udc01"'],
  ["\\u{e0001}", '"\\\\u{e0001}"'],
  ["بە\u200cخوشى 👩\u200d💻", '"بە\u200cخوشى 👩\u200d💻"'],
])("%j is %s", (text, line) => {
  expect(jsonLine(text)).toBe(line);
});
