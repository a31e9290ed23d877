import { expect, test } from "vitest";
import { writeInPlace } from "../../../../src/cli/converting/mending/write-in-place.js";

function write(text: string, value: unknown): string {
  const offset = text.indexOf("[");
  const length = text.lastIndexOf("]") + 1 - offset;
  return text.slice(0, offset) + writeInPlace(value, text, offset, length) + text.slice(offset + length);
}

test.each<[what: string, text: string, written: string]>([
  ["a line", '{ "a": [ 1, [2] ] }', '{ "a": [1,2] }'],
  ["two spaces", '{\n  "a": [\n    1,\n    [2]\n  ]\n}', '{\n  "a": [\n    1,\n    2\n  ]\n}'],
  ["tabs", '{\n\t"a": [\n\t\t1,\n\t\t[2]\n\t]\n}', '{\n\t"a": [\n\t\t1,\n\t\t2\n\t]\n}'],
  ["line ends of Windows", '{\r\n "a": [\r\n  1, [2]]}', '{\r\n "a": [\r\n  1,\r\n  2\r\n ]}'],
  ["no indentation", '{\n"a": [\n1, [2]]}', '{\n"a": [\n  1,\n  2\n]}'],
])("as it was written, with %s", (_, text, written) => {
  expect(write(text, [1, 2])).toBe(written);
});

test("a text with a line end in it stays one text", () => {
  expect(JSON.parse(write('{\n  "a": [\n    [1]\n  ]}', ["b\nc"]))).toEqual({ a: ["b\nc"] });
});
