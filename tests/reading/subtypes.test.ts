import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ROOTS, subtypesModule } from "../../scripts/subtypes.js";
import { knownTypeNamed, superTypes } from "../../src/reading/subtypes.js";

const FILE = fileURLToPath(new URL("../../src/reading/subtypes.generated.ts", import.meta.url));

test("the generated file is what schema.org's release says; if not: npx tsx scripts/write-subtypes.ts", () => {
  expect(readFileSync(FILE, "utf8")).toBe(subtypesModule());
});

test.each<[string, string[]]>([
  ["MusicEvent", ["Event"]],
  ["Restaurant", ["FoodEstablishment", "LocalBusiness", "Organization", "Place"]],
  ["OpinionNewsArticle", ["NewsArticle", "Article"]],
  ["LiveBlogPosting", ["BlogPosting", "SocialMediaPosting", "Article"]],
  ["Article", []],
  ["Recipe", []],
  ["constructor", []],
])("%s is a kind of %j", (type, expected) => {
  expect(superTypes(type)).toEqual(expected);
});

test("a type is known in any case", () => {
  expect(["newsArticle", "PERSON", "musicevent", "Recipe", "__proto__"].map(knownTypeNamed)).toEqual([
    "NewsArticle",
    "Person",
    "MusicEvent",
    undefined,
    undefined,
  ]);
  for (const root of ROOTS) expect(knownTypeNamed(root.toLowerCase())).toBe(root);
});
