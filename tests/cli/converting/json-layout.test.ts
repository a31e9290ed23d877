import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut } from "../../../src/cli/converting/json-layout.js";

test("is laid out as JSON.stringify lays out, whatever white space there was (generated JSON)", () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ noUnicodeString: false }),
      fc.nat(4),
      fc.constantFrom(undefined, 1, 3, "\t", "\r\n ".slice(0, 1)),
      (value, indent, before) => {
        const given = JSON.stringify(value, undefined, before);
        expect(layOut(given, indent)).toBe(JSON.stringify(value, undefined, indent));
      },
    ),
  );
});

test.each<[what: string, json: string, inOneLine: string]>([
  [
    "a number to its last digit",
    "[12345678901234567890, 1.0, 1E400, -0]",
    "[12345678901234567890,1.0,1E400,-0]",
  ],
  ["a key that stands twice", '{"a": 1, "a": 2}', '{"a":1,"a":2}'],
  ["keys that are numbers, in their order", '{"b": 1, "2": 2, "1": 3}', '{"b":1,"2":2,"1":3}'],
  ["escapes as they are written", '"\\u0041\\/ {\\"a\\" : [1, 2]}"', '"\\u0041\\/ {\\"a\\" : [1, 2]}"'],
  ["__proto__", '{"__proto__": {"a": 1}}', '{"__proto__":{"a":1}}'],
])("keeps %s", (_, json, inOneLine) => {
  expect(layOut(json, 0)).toBe(inOneLine);
  expect(layOut(layOut(json, 2), 0)).toBe(inOneLine);
});
