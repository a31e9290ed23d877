import { expect, test } from "vitest";
import { didYouMean } from "../../src/issue/did-you-mean.js";
import { NewsgraphError } from "../../src/issue/issue.js";
import { jsonPointer } from "../../src/issue/json-pointer.js";
import { showValue } from "../../src/issue/show-value.js";
import { readWording, sayNoneOf, sayNot } from "../../src/issue/wording.js";

test.each([
  ["headlin", "headline"],
  ["headLine", "headline"],
  ["hedaline", "headline"],
  ["autors", "authors"],
  ["organization", "organisation"],
  ["xyz", undefined],
  ["", undefined],
  ["h".repeat(100_000), undefined],
])("did you mean: %.20s -> %s", (word, expected) => {
  expect(didYouMean(word, ["headline", "authors", "organisation", "body"])).toBe(expected);
});

test.each<[unknown, string]>([
  ["2024-02-30", '"2024-02-30"'],
  ['say "no"', '"say \\"no\\""'],
  [`${"a".repeat(60)}b`, `"${"a".repeat(60)}…"`],
  [`${"a".repeat(59)}👋b`, `"${"a".repeat(59)}\\ud83d…"`],
  [undefined, "nothing"],
  [null, "null"],
  [[], "an empty list"],
  [[1], "a list"],
  [{}, "an object"],
  [Number.NaN, "NaN"],
  [10n, "10"],
  [Symbol("x"), "Symbol(x)"],
  [() => 1, "() => 1"],
])("a value in a message: %#", (value, shown) => {
  expect(showValue(value)).toBe(shown);
});

test.each([
  ["\u200f", "\\u{200f}"],
  ["a\u202eb", "a\\u{202e}b"],
  ["\u{e0001}", "\\u{e0001}"],
  ["\u00a0", "\\u{a0}"],
])("what cannot be seen is written out in a message: %j", (value, shown) => {
  expect(sayNot(value, "x", "y")).toBe(`"${shown}" is not x: give y.`);
});

test("what a message says can be read from it again", () => {
  expect(readWording(sayNot(undefined, "a date", "a date. With a dot"))).toEqual({
    isMissing: true,
    expected: "a date. With a dot",
    suggestion: undefined,
  });
  expect(readWording(sayNoneOf("opinon", "a kind", ["opinion", 'qu"ote']))).toEqual({
    isMissing: false,
    expected: 'one of "opinion", "qu\\"ote"',
    suggestion: "opinion",
  });
  expect(readWording("Something else entirely")).toEqual({
    isMissing: false,
    expected: undefined,
    suggestion: undefined,
  });
});

test("nothing is read from what only looks like a message of ours", () => {
  expect(readWording('x Did you mean "a\nb"?').suggestion).toBeUndefined();
  expect(readWording(sayNot("x: give y.", "a date", "a date")).expected).toBe("a date");
});

test("a path is a JSON Pointer", () => {
  expect(jsonPointer([])).toBe("");
  expect(jsonPointer(["a/b", 0, "~"])).toBe("/a~1b/0/~0");
});

test("the one error says where and what", () => {
  const issue = { code: "x/y", severity: "error", message: "Wrong.", path: "/a" } as const;
  const error = new NewsgraphError([issue]);
  expect(error).toMatchObject({ name: "NewsgraphError", message: "/a: Wrong.", issues: [issue] });
});
