import { describe, expect, test } from "vitest";
import type { CheckedNode } from "../../../src/checks/engine/checked-node.js";
import { CheckedValue } from "../../../src/checks/engine/checked-value.js";

const NO_NODE = {} as CheckedNode;

const unusualTextOf = (value: unknown) => new CheckedValue(NO_NODE, "name", value, 0).unusualText;

/** Of every character, whether a text that has it is looked through. */
const CHARACTERS = Array.from({ length: 0x110000 }, (_, at) => String.fromCodePoint(at));
const USUAL = CHARACTERS.filter((character) => unusualTextOf(`a${character}`) === undefined);

describe("an unusual text", () => {
  test("is one with any control, half of a character, sign of direction, or what stands for what could not be read", () => {
    expect(
      USUAL.filter((character) =>
        /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/u.test(character),
      ),
    ).toEqual([]);
  });

  test("is one that may not be in normal form C", () => {
    const parts = new Set(
      CHARACTERS.filter((character) => character.normalize("NFD") !== character).flatMap((one) =>
        [...one.normalize("NFD")].slice(1),
      ),
    );
    expect(
      USUAL.filter((character) => character.normalize("NFC") !== character || parts.has(character)),
    ).toEqual([]);
    expect(USUAL.filter((character) => /\p{M}/u.test(character))).toEqual([]);
  });

  test("is none in Latin letters with the punctuation of newspapers", () => {
    expect(unusualTextOf("« L’été » – “Ankara” … 5 €\n\tçédille, Söğütözü")).toBeUndefined();
    expect(unusualTextOf({ "@language": "fr", "@value": "L’été" })).toBeUndefined();
  });

  test("is given as it stands, also where it is tagged with a language", () => {
    expect(unusualTextOf("Ankara\u202e")).toBe("Ankara\u202e");
    expect(unusualTextOf({ "@language": "ar", "@value": "زيارة" })).toBe("زيارة");
    expect(unusualTextOf(3)).toBeUndefined();
  });
});
