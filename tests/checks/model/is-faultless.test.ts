import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, isOfModelAlone } from "../../../src/checks/check.js";
import { isFaultless } from "../../../src/checks/model/is-faultless.js";
import type { ThingLike } from "../../../src/index.js";
import { arbitraryThings } from "../../arbitraries/index.js";

const base = "https://journal.example/page";
const numRuns = Number(process.env.CHECK_RUNS ?? 300);

/** What a whole check finds in it. */
const found = (text: string, at?: string) => check(text, { profiles: ["model"], base: at });

describe("a line in which nothing is found", () => {
  test.each(Object.entries(arbitraryThings))(
    "%s: whatever is changed in it, the whole check finds nothing in it either",
    (_, things) => {
      let [passed, whole] = [0, 0];
      const edit = fc.tuple(
        fc.nat(),
        fc.constantFrom("", '"', ":", ",", "{", "}", " ", "\\", "\u0000", "1", "-", "é"),
      );
      fc.assert(
        fc.property(
          things as fc.Arbitrary<ThingLike>,
          fc.option(edit),
          fc.boolean(),
          (thing, change, hasBase) => {
            const json = JSON.stringify(thing);
            const [place, put] = change ?? [0, ""];
            const at = place % json.length;
            const text = change ? json.slice(0, at) + put + json.slice(at + 1) : json;
            const own = hasBase ? base : undefined;
            if (!change) whole++;
            if (!isFaultless(text, own)) return;
            if (!change) passed++;
            expect(found(text, own)).toEqual([]);
          },
        ),
        { numRuns },
      );
      // Most things share no id, so that most pass.
      expect(passed).toBeGreaterThan(whole / 4);
    },
  );

  test.each([
    '{"type":"Person","name":"A"}',
    '{ "type" : "Person" ,\t"name" : "A" }',
    '{"type":"Person","name":"\\":"}',
    '{"type":"Person","n\\u0061me":"A"}',
    '{"type":"Person","name":"A","names":{"ar":"ب"}}',
    '{"type":"Article","headline":"H","authors":[{"type":"Person","id":"a","name":"A"},{"type":"Person","id":"b","name":"A"}]}',
  ])("passes: %s", (text) => {
    expect(found(text)).toEqual([]);
    expect(isFaultless(text, undefined)).toBe(true);
  });
});

describe("does not pass", () => {
  test.each([
    ["a key that stands twice", '{"type":"Person","name":"A","name":"B"}'],
    ["with a space before its colon", '{"type":"Person","name" :"A","name":"B"}'],
    ["beside a text that begins with one", '{"type":"Person","name":":","name":"B"}'],
    ["by its escape", '{"type":"Person","name":"A","n\\u0061me":"B"}'],
    ["in an object further down", '{"type":"Person","name":"A","names":{"ar":"b","ar":"c"}}'],
    ["with an escaped colon somewhere", '{"type":"Person","name":"\\u003a","name":"\\":"}'],
    ["an unknown key", '{"type":"Person","name":"A","nam":"B"}'],
    ["a prototype", '{"type":"Person","name":"A","__proto__":{"name":"B"}}'],
    ["JSON that has to be mended", '{"type":"Person","name":"A",}'],
    ["what is no JSON", '{"type":"Person"'],
    ["a text without a value", ""],
    ["two that say different things under one id", two("a", "a")],
    ["a thing of no type", '{"name":"A"}'],
    ["a type that only an entity of one's own has", '{"type":"Vigil","name":"A"}'],
  ])("%s", (_, text) => {
    expect(isFaultless(text, undefined)).toBe(false);
    expect(isFaultless(text, base)).toBe(false);
  });

  test("a local name beside the address that it stands for, under this base alone", () => {
    const text = two("a", `${base}#a`);
    expect(found(text, base)).toMatchObject([{ code: "graph/conflict" }]);
    expect(isFaultless(text, base)).toBe(false);
    expect(found(text)).toEqual([]);
    expect(isFaultless(text, undefined)).toBe(true);
  });

  test("a list, JSON-LD, or a page, which are other things to check", () => {
    for (const text of [
      '[{"type":"Person","name":"A"}]',
      '{"@type":"Person","name":"A"}',
      "<p>",
      "null",
      "5",
    ])
      expect(isFaultless(text, undefined), text).toBe(false);
  });
});

test("only without rules and entities of one's own the model is all that things are held to", () => {
  expect(isOfModelAlone({ profiles: ["model"] })).toBe(true);
  expect(isOfModelAlone({ profiles: [] })).toBe(true);
  expect(isOfModelAlone({ profiles: ["model"], entities: [] })).toBe(false);
  expect(isOfModelAlone({ profiles: ["model", "news"] })).toBe(false);
  expect(isOfModelAlone({})).toBe(false);
  expect(() => isOfModelAlone({ profiles: "model" } as never)).toThrow("Give a list.");
});

/** Two persons whose names differ. */
function two(first: string, second: string): string {
  const person = (id: string, name: string) => ({ type: "Person", id, name });
  return JSON.stringify({
    type: "Article",
    headline: "H",
    authors: [person(first, "A"), person(second, "B")],
  });
}
