import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PatchOperation } from "../../../../src/check.js";
import { applyPatch } from "../../../../src/checks/fixes/json-patch.js";
import { PatchableText } from "../../../../src/cli/converting/mending/patch-edits.js";
import { jsonPointer } from "../../../../src/issue/json-pointer.js";
import { applyEdits } from "../../../../src/json/edits.js";

function patched(text: string, ...patch: readonly PatchOperation[]): string | undefined {
  const edits = new PatchableText(text).editsOf(patch);
  return edits && applyEdits(text, edits).text;
}

describe("a patch of a text", () => {
  test.each<[what: string, text: string, patch: readonly PatchOperation[], after: string]>([
    [
      "replaces a value and nothing around it",
      '{ "a" : "x" , "b":1.0,"b":12345678901234567890 }',
      [
        { op: "test", path: "/a", value: "x" },
        { op: "replace", path: "/a", value: "y" },
      ],
      '{ "a" : "y" , "b":1.0,"b":12345678901234567890 }',
    ],
    [
      "renames a key in its place",
      '{"B": [1.0], "c": 2}',
      [{ op: "move", from: "/B", path: "/b" }],
      '{"b": [1.0], "c": 2}',
    ],
    [
      "renames a key with the signs of a pointer",
      '{"a": {"x~/Y": 1}}',
      [{ op: "move", from: "/a/x~0~1Y", path: "/a/x~0~1y" }],
      '{"a": {"x~/y": 1}}',
    ],
    [
      "replaces the last of two values",
      '{"a": 1, "a": 2}',
      [{ op: "replace", path: "/a", value: 3 }],
      '{"a": 1, "a": 3}',
    ],
    ["replaces all", " [1] ", [{ op: "replace", path: "", value: { a: 2 } }], ' {"a":2} '],
    [
      "adds",
      '{"x": 1.0, "a": { "b": [1] }}',
      [{ op: "add", path: "/a/c", value: 2 }],
      '{"x": 1.0, "a": {"b":[1],"c":2}}',
    ],
    ["removes", '{"x": 1.0, "a": [1, 2]}', [{ op: "remove", path: "/a/0" }], '{"x": 1.0, "a": [2]}'],
    [
      "moves an item",
      '{"x": 1.0, "a": [1, 2]}',
      [{ op: "move", from: "/a/0", path: "/a/-" }],
      '{"x": 1.0, "a": [2,1]}',
    ],
    [
      "takes several steps",
      '{"x": 1.0, "a": {"b": 1}}',
      [
        { op: "copy", from: "/a/b", path: "/a/c" },
        { op: "test", path: "/a/c", value: 1 },
        { op: "remove", path: "/a/b" },
      ],
      '{"x": 1.0, "a": {"c":1}}',
    ],
    ["that only tests does nothing", '{"a": 1}', [{ op: "test", path: "/a", value: 1 }], '{"a": 1}'],
  ])("%s", (_, text, patch, after) => {
    expect(patched(text, ...patch)).toBe(after);
  });

  test.each<[what: string, text: string, patch: readonly PatchOperation[]]>([
    [
      "what is tested is not there",
      '{"a": 1}',
      [
        { op: "test", path: "/a", value: 2 },
        { op: "replace", path: "/a", value: 3 },
      ],
    ],
    ["there is no such place", '{"a": 1}', [{ op: "replace", path: "/b", value: 3 }]],
    ["another key has the name", '{"A": 1, "a": 2}', [{ op: "move", from: "/A", path: "/a" }]],
    ["the key stands twice", '{"A": 1, "A": 2}', [{ op: "move", from: "/A", path: "/a" }]],
    [
      "a number would lose digits",
      '{"a": [[12345678901234567890]]}',
      [{ op: "replace", path: "/a", value: [12345678901234567000] }],
    ],
    ["a number is too large", '{"a": [[1e999]]}', [{ op: "replace", path: "/a", value: [null] }]],
    ["a number is too small", '{"a": [[1e-999]]}', [{ op: "replace", path: "/a", value: [0] }]],
    [
      "a key that stands twice would be lost",
      '{"a": [[{"b": 1, "b": 2}]]}',
      [{ op: "replace", path: "/a", value: [{ b: 2 }] }],
    ],
    [
      "a later step does not fit",
      '{"a": 1}',
      [
        { op: "remove", path: "/a" },
        { op: "remove", path: "/b" },
      ],
    ],
    [
      "what follows does not hold",
      '{"a": 1}',
      [
        { op: "remove", path: "/a" },
        { op: "test", path: "/a", value: 1 },
      ],
    ],
  ])("is not made where %s", (_, text, patch) => {
    expect(patched(text, ...patch)).toBeUndefined();
  });
});

/** Every pointer of a value. */
function pointers(value: unknown, path: readonly string[] = []): string[] {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, member]) => pointers(member, [...path, key]))
      : [];
  return [jsonPointer(path), ...inner];
}

test("a patch of a text does what the patch of its value does (generated JSON and patches)", () => {
  const scenario = fc
    .tuple(
      fc.dictionary(fc.constantFrom("a", "b", "B", "c/d"), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }),
      fc.nat(3),
    )
    .map(([value, indent]) => JSON.stringify(value, undefined, indent))
    .chain((text) => {
      const places = fc.constantFrom(...pointers(JSON.parse(text) as unknown));
      const target = fc.oneof(
        places,
        places.map((place) => `${place}/new`),
        places.map((place) => `${place}/0`),
      );
      const value = fc.jsonValue({ maxDepth: 1 }).map((one) => JSON.parse(JSON.stringify(one)) as unknown);
      const step: fc.Arbitrary<PatchOperation> = fc.oneof(
        fc.record({ op: fc.constantFrom("replace" as const, "add" as const), path: target, value }),
        fc.record({ op: fc.constant("remove" as const), path: places }),
        fc.record({ op: fc.constantFrom("move" as const, "copy" as const), from: places, path: target }),
      );
      return fc.tuple(fc.constant(text), fc.array(step, { minLength: 1, maxLength: 2 }));
    });
  let made = 0;
  fc.assert(
    fc.property(scenario, ([text, patch]) => {
      const after = patched(text, ...patch);
      if (after === undefined) return;
      made++;
      expect(JSON.parse(after)).toEqual(applyPatch(JSON.parse(text), structuredClone(patch)));
    }),
    { numRuns: 1000 },
  );
  expect(made).toBeGreaterThan(100);
});
