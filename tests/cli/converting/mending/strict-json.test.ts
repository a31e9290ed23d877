import fc from "fast-check";
import { expect, test } from "vitest";
import { strictJson } from "../../../../src/cli/converting/mending/strict-json.js";
import { readJson } from "../../../../src/json/read-json.js";
import { wildBlocks } from "../../../html/page/pages.js";

test("JSON is left as it is written (generated JSON)", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      const json = JSON.stringify(value, undefined, indent);
      expect(strictJson(json)?.text).toBe(json);
    }),
  );
});

test.each<[what: string, text: string, json: string]>([
  ["commas too many", '{"a": [1, 2,], "b": 3,}', '{"a": [1, 2], "b": 3}'],
  ["commas without a member", "[1,,2]", "[1,2]"],
  ["a semicolon", '{"a": 1};', '{"a": 1}'],
  ["a line end in a text", '{"a": "b\n\tc"}', '{"a": "b\\n\\tc"}'],
  ["single quotes", `{'a': 'say "b"'}`, '{"a": "say \\"b\\""}'],
  ["a key without quotes", "{a: 1}", '{"a": 1}'],
  ["numbers to the last digit", "[12345678901234567890, 1.0,]", "[12345678901234567890, 1.0]"],
])("%s are mended, and nothing else", (_, text, json) => {
  expect(strictJson(text)?.text).toBe(json);
});

test.each(["", "a", '{"a" "b"}', "{", '{"a": "b" c"}', "var a = {};"])("%j is left to its author", (text) => {
  expect(strictJson(text)).toBeUndefined();
});

test("what real pages hold is read as before, or not at all", () => {
  const blocks = wildBlocks();
  if (blocks.length === 0) console.info("No scripts of publishers are here; only our own texts were mended.");
  for (const text of blocks) {
    const read = readJson(text);
    const strict = strictJson(text);
    expect(strict === undefined).toBe("error" in read);
    if (strict && "value" in read) expect(JSON.parse(strict.text)).toEqual(read.value);
  }
});
