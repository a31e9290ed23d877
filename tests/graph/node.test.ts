import { describe, expect, test } from "vitest";
import { add, holds, isNode, isPresent, type Node, typesOf, valuesOf } from "../../src/graph/node.js";

test("a node is an object that is neither null nor a list", () => {
  expect([{}, { name: "x" }].map(isNode)).toEqual([true, true]);
  expect([null, [], "x", 7, undefined].map(isNode)).toEqual([false, false, false, false, false]);
});

describe("what is added to a property", () => {
  test.each<[what: string, values: readonly unknown[], held: unknown]>([
    ["one value stands alone", ["a"], "a"],
    ["a second one makes a list", ["a", "b"], ["a", "b"]],
    ["a list adds each of its values", ["a", ["b", "c"]], ["a", "b", "c"]],
    ["a list of one stands alone", [["a"]], "a"],
    ["nothing, an empty text and an empty list add nothing", ["a", undefined, null, "", []], "a"],
    ["zero and false are values", [0, false], [0, false]],
    ["to nothing, nothing is added", [undefined, null, "", []], undefined],
  ])("%s", (_, values, held) => {
    const node: Node = {};
    for (const value of values) add(node, "p", value);
    expect(node.p).toEqual(held);
    expect("p" in node).toBe(held !== undefined);
  });

  test("a list that was given stays as it is", () => {
    const given = ["a", "b"];
    const node: Node = {};
    add(node, "p", given);
    add(node, "p", "c");
    expect(given).toEqual(["a", "b"]);
  });

  test("is there, unless it is empty", () => {
    expect([undefined, null, "", []].map(isPresent)).toEqual([false, false, false, false]);
    expect([0, false, "x", [undefined], {}].map(isPresent)).toEqual([true, true, true, true, true]);
  });
});

test("the values of a property are a list, whether it is missing, alone or in one", () => {
  expect(valuesOf({}, "p")).toEqual([]);
  expect(valuesOf({ p: null }, "p")).toEqual([]);
  expect(valuesOf({ p: 0 }, "p")).toEqual([0]);
  expect(valuesOf({ p: ["a", "b"] }, "p")).toEqual(["a", "b"]);
});

test("types are texts", () => {
  expect(typesOf({ "@type": "A" })).toEqual(["A"]);
  expect(typesOf({ "@type": ["A", 7, null, "B", { "@id": "C" }] })).toEqual(["A", "B"]);
  expect(typesOf({ "@type": 7 })).toEqual([]);
  expect(typesOf({})).toEqual([]);
});

describe("a node holds a pattern", () => {
  test.each<[node: Node, pattern: Node, isHeld: boolean]>([
    [{ "@type": "A", name: "x" }, {}, true],
    [{ "@type": "A", name: "x" }, { "@type": "A" }, true],
    [{ "@type": ["B", "A"] }, { "@type": "A" }, true],
    [{ "@type": ["C", "B", "A"] }, { "@type": ["A", "B"] }, true],
    [{ "@type": "A" }, { "@type": ["A", "B"] }, false],
    [{ "@type": "A" }, { "@type": "A", roleName: "x" }, false],
    [{ roleName: "x" }, { "@type": "A", roleName: "x" }, false],
    [{}, { "@type": "A" }, false],
  ])("%j and %j: %j", (node, pattern, isHeld) => {
    expect(holds(node, pattern)).toBe(isHeld);
  });
});
