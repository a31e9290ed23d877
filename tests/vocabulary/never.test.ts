import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ThingLike, toJsonLd } from "../../src/index.js";
import { arbitraryThings } from "../arbitraries/index.js";
import { BASE, type JsonObject, objectsOf } from "./documents.js";
import { schemaOrg } from "./schema-org.js";

const NUM_RUNS = 200;
const ABSOLUTE_IRI = /^(?!_:)[a-z][a-z\d+.-]*:[^\s]/i;
const BLANK = /^_:\S+$/;
const DATES = new Set(
  [...schemaOrg.properties].filter((property) =>
    ["Date", "DateTime"].some((type) => schemaOrg.range(property).has(type)),
  ),
);

/** What no document may hold, whatever the things; each line says what and where. */
function faultsOf(document: JsonObject, thing: ThingLike): string[] {
  const given = new Set(textsOf(thing));
  return [...objectsOf(document)].flatMap(([object, holder]) =>
    Object.entries(object).flatMap(([key, value]) => {
      const where = `${holder}/${key}`;
      const faults: string[] = [];
      if (key === "@id" && !isAbsoluteId(value)) faults.push(`relative @id at ${where}: ${value}`);
      for (const item of [value, ...(Array.isArray(value) ? value : [])]) {
        if (isEmpty(item)) faults.push(`empty value at ${where}: ${JSON.stringify(item)}`);
      }
      for (const text of DATES.has(key) ? textsOf(value) : []) {
        if (!given.has(text)) faults.push(`date of nowhere at ${where}: ${text}`);
      }
      return faults;
    }),
  );
}

function isAbsoluteId(value: unknown): boolean {
  return typeof value === "string" && (ABSOLUTE_IRI.test(value) || BLANK.test(value));
}

/** Nothing, or an object that says nothing but its type. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).every((key) => key === "@type");
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(Object.entries(arbitraryThings))("a written %s never has", (_, things) => {
  test.each([
    ["under a base", BASE],
    ["without a base", undefined],
  ])("a relative @id, an empty value, or a date that was not given: %s", (_, base) => {
    fc.assert(
      fc.property(things as fc.Arbitrary<ThingLike>, (thing) => {
        for (const document of [toJsonLd(thing, { base }), { ...toJsonLd([thing], { base }) }]) {
          expect(faultsOf(document, thing)).toEqual([]);
        }
      }),
      { numRuns: NUM_RUNS, seed: 304 },
    );
  });
});

describe("the check finds", () => {
  const thing = { type: "Person", birthDate: "1970" };

  test.each<[string, JsonObject]>([
    ["a relative @id", { "@id": "#a" }],
    ["a local name", { parent: { "@id": "a" } }],
    ["an empty @id", { "@id": "_:" }],
    ["an empty text", { name: "" }],
    ["an empty list", { name: [] }],
    ["an empty text in a list", { name: ["a", ""] }],
    ["an empty object", { address: {} }],
    ["an object that is but a type", { address: { "@type": "PostalAddress" } }],
    ["null", { name: null }],
    ["an undefined key", { name: undefined }],
    ["another date", { birthDate: "1971" }],
    ["another date in a list", { birthDate: ["1970", "1970-01"] }],
  ])("%s", (_, document) => {
    expect(faultsOf(document, thing).length).toBeGreaterThan(0);
  });

  test("nothing in what is right", () => {
    expect(faultsOf({ "@id": "urn:a", birthDate: "1970", knows: { "@id": "_:1" } }, thing)).toEqual([]);
  });
});
