import { expect, test } from "vitest";
import { MendedBlock } from "../../../../src/cli/converting/mending/mended-block.js";

test("two keys never become one", () => {
  const block = new MendedBlock('{"A":1,"B":2}', false);
  const made = block.patch([
    [{ op: "move", from: "/A", path: "/a" }],
    [{ op: "move", from: "/B", path: "/a" }],
  ]);
  expect(block.text).toBe('{"a":1,"B":2}');
  expect([...made]).toEqual([0]);
});

test("what stands inside of another is mended first, and the other in the next turn", () => {
  const block = new MendedBlock('{"a":[["x"]]}', false);
  const inner = [{ op: "replace", path: "/a/0/0", value: "y" }] as const;
  expect([...block.patch([[{ op: "replace", path: "/a", value: ["x"] }], inner])]).toEqual([1]);
  expect(block.text).toBe('{"a":[["y"]]}');
});

test("a patch that changes nothing is none", () => {
  const block = new MendedBlock('{"a":1}', false);
  expect(block.patch([[{ op: "replace", path: "/a", value: 1 }], []]).size).toBe(0);
  expect(block.isChanged).toBe(false);
});

test("every offset leads back to where it came from", () => {
  const block = new MendedBlock('{ /* c */ \'a\': "<!--", "Bc": [1,], }', true);
  expect(block.makeJson()).toBe(true);
  block.patch([[{ op: "move", from: "/Bc", path: "/bcdef" }]]);
  expect(block.text).toBe('{   "a": "\\u003c!--", "bcdef": [1] }');
  for (const sign of ["{", "a", "!--", "[1", "]", "}"]) {
    expect(block.originalOf(block.text.indexOf(sign)), sign).toBe(block.given.indexOf(sign));
  }
  expect(block.originalOf(block.text.length)).toBe(block.given.length);
});
