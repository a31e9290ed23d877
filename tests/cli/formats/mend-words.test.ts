import fc from "fast-check";
import { expect, test } from "vitest";
import { mendInWords } from "../../../src/cli/formats/mend-words.js";
import type { Issue, PatchOperation } from "../../../src/issue/issue.js";
import { reportOf } from "./arbitrary-reports.js";

const issue = (more: Partial<Issue>): Issue => ({
  code: "a/b",
  severity: "error",
  message: "Write “headline”.",
  path: "",
  ...more,
});

test.each<[readonly PatchOperation[], string]>([
  [[{ op: "move", from: "/headlin", path: "/headline" }], "move /headlin to /headline"],
  [[{ op: "copy", from: "/a", path: "/b" }], "copy /a to /b"],
  [[{ op: "remove", path: "/a" }], "remove /a"],
  [
    [
      { op: "test", path: "/@type", value: "person" },
      { op: "replace", path: "/@type", value: "Person" },
    ],
    'put "Person" at /@type',
  ],
  [[{ op: "add", path: "", value: { a: [1] } }], 'add {"a":[1]} at the top'],
  [[{ op: "add", path: "/a", value: undefined }], "add nothing at /a"],
])("a certain mend in words: %j", (fix, words) => {
  expect(mendInWords(issue({ fix }))).toBe(`The mend is certain, and --fix makes it: ${words}.`);
});

test("a mend of many steps is cut short, and says by how many", () => {
  const fix = Array.from({ length: 7 }, (_, at) => ({ op: "remove" as const, path: `/${at}` }));
  expect(mendInWords(issue({ fix }))).toMatch(/: remove \/0; .*remove \/4; 2 steps more\.$/);
  expect(mendInWords(issue({ fix: fix.slice(1) }))).toMatch(/remove \/5; one step more\.$/);
});

test("a suggestion is said where the message does not say it", () => {
  expect(mendInWords(issue({ suggestion: "author" }))).toBe('It may be meant as "author".');
  expect(mendInWords(issue({ suggestion: "headline" }))).toBeUndefined();
  expect(mendInWords(issue({}))).toBeUndefined();
  expect(mendInWords(issue({ fix: [] }))).toBeUndefined();
});

test("is never long, however long the values are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (length) => {
      const long = "x".repeat(length);
      const fix = Array.from({ length: 20 }, () => ({ op: "add" as const, path: `/${long}`, value: long }));
      expect(mendInWords({ ...reportOf().issues[0], ...issue({ fix }) })?.length).toBeLessThan(2000);
    }),
    { numRuns: 10 },
  );
});
