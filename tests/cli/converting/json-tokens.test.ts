import fc from "fast-check";
import { expect, test } from "vitest";
import { membersOf } from "../../../src/cli/converting/json-tokens.js";

const indents = fc.constantFrom(undefined, 2, "\t");

test("the members of a list are its items (generated JSON)", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), indents, (list, indent) => {
      const members = membersOf(JSON.stringify(list, undefined, indent));
      expect(members.map(({ value }) => JSON.parse(value))).toEqual(JSON.parse(JSON.stringify(list)));
      expect(members.every(({ key }) => key === undefined)).toBe(true);
    }),
  );
});

test("the members of an object are its keys and values (generated JSON)", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), indents, (object, indent) => {
      const json = JSON.stringify(object, undefined, indent);
      const members = membersOf(json).map(({ key = "", value }) => [JSON.parse(key), JSON.parse(value)]);
      expect(members).toEqual(Object.entries(JSON.parse(json)));
    }),
  );
});

test.each(['"[1, 2]"', "12", "null", "{}", "[]", " [ ] "])("%s has none", (json) => {
  expect(membersOf(json)).toEqual([]);
});
