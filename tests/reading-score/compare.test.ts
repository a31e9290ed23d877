import { expect, test } from "vitest";
import { agrees, type FieldName, isKnown } from "../../scripts/reading-score/compare.js";

test.each<[FieldName, unknown, unknown, boolean]>([
  ["headline", "Harbour reopens after the storm", "harbour  reopens after the storm", true],
  ["headline", "Harbour reopens after the storm", "Harbour reopens after the storm – The Post", true],
  ["headline", "L’été", "L'&eacute;t&eacute;", true],
  ["headline", "Storm", "Storm over the harbour", false],
  ["headline", "A", undefined, false],
  ["authors", ["Ada", "Bo"], ["bo", "ADA"], true],
  ["authors", ["Ada", "Bo"], ["Ada"], false],
  ["authors", ["Ada"], ["Ada", "Bo"], false],
  ["authors", ["Ada"], [], false],
  ["datePublished", "2024-09-20", "2024-09-20T23:30:00-07:00", true],
  ["datePublished", "2024-09-20T00:00:00Z", "2024-09-21T00:00:00Z", true],
  ["datePublished", "2024-09-20T00:00:00Z", "2024-09-21T00:00:01Z", false],
  ["datePublished", "2024-09-20", "2024-09-23", false],
  ["datePublished", "2024-09-20", "soon", false],
  ["publisher", "The Guardian", "the guardian", true],
  ["publisher", "Guardian", "The Guardian", true],
  ["publisher", "Guardian", "Observer", false],
])("%s: %j and %j agree: %s", (field, truth, answer, expected) => {
  expect(agrees({ [field]: truth }, { [field]: answer }, field)).toBe(expected);
});

test("what is empty is not known", () => {
  expect([null, undefined, "", []].map((headline) => isKnown({ headline } as never, "headline"))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
