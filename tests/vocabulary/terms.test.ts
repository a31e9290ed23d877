import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { RELEASE, vocabularyModule } from "../../scripts/vocabulary.js";
import { isLaterTerm } from "../../src/vocabulary/later-terms.js";
import {
  isKindOf,
  members,
  properties,
  SCHEMA_ORG_RELEASE,
  types,
  withSuperTypes,
} from "../../src/vocabulary/vocabulary.js";
import { release29 } from "./schema-org.js";

const FILE = fileURLToPath(new URL("../../src/vocabulary/terms.generated.ts", import.meta.url));
const KB = 1024;

/** The release also says what terms of others are like its own. */
function ownOf(names: Iterable<string>): string[] {
  return [...names].filter((name) => !name.includes(":")).sort();
}

/** A range can still name a type that the release has dropped. */
function knownOf(names: Iterable<string>): string[] {
  return [...names].filter((name) => types().has(name)).sort();
}

test("the generated file is what the release says; if not: npx tsx scripts/write-vocabulary.ts", () => {
  expect(readFileSync(FILE, "utf8")).toBe(vocabularyModule());
  expect(SCHEMA_ORG_RELEASE).toBe(RELEASE);
});

test("it weighs at most 45 KB, gzipped", () => {
  const { length } = gzipSync(readFileSync(FILE), { level: 9 });
  console.info(
    `schema.org ${RELEASE}: ${types().size} types, ${properties().size} properties, ${members().size} members in ${length} bytes`,
  );
  expect(length).toBeLessThan(45 * KB);
});

describe("each term says what the release says, read in another way", () => {
  test("types, and all that is above them", () => {
    expect([...types().keys()].sort()).toEqual(ownOf(release29.types));
    for (const type of ownOf(release29.types)) {
      const above = [...release29.closure(type)].filter((name) => types().has(name));
      expect([type, [...withSuperTypes(type)].sort()]).toEqual([type, above.sort()]);
    }
  });

  test("properties, their domains and ranges", () => {
    expect([...properties().keys()].sort()).toEqual(ownOf(release29.properties));
    for (const [name, { domain, range }] of properties()) {
      expect([name, [...domain].sort(), [...range].sort()]).toEqual([
        name,
        knownOf(release29.domain(name)),
        knownOf(release29.range(name)),
      ]);
    }
  });

  test("members of enumerations, and what has been superseded", () => {
    for (const [name, { enumerations }] of members()) {
      expect([name, new Set(enumerations)]).toEqual([name, release29.enumerations(name)]);
    }
    const superseded = [...types().values(), ...properties().values(), ...members().values()].filter(
      ({ supersededBy }) => supersededBy.length > 0,
    );
    expect(new Set(superseded.map(({ name }) => name))).toEqual(
      new Set(
        [...release29.superseded].filter(
          (name) => types().has(name) || properties().has(name) || members().has(name),
        ),
      ),
    );
    expect(properties().get("vendor")?.supersededBy).toEqual(["seller"]);
  });
});

test("some that everybody knows", () => {
  expect(types().get("NewsArticle")).toEqual({
    name: "NewsArticle",
    isPending: false,
    supersededBy: [],
    parents: ["Article"],
  });
  expect(properties().get("eventStatus")).toMatchObject({ domain: ["Event"], range: ["EventStatusType"] });
  expect(members().get("EventCancelled")?.enumerations).toEqual(["EventStatusType"]);
  expect([...withSuperTypes("Restaurant")]).toEqual([
    "Restaurant",
    "FoodEstablishment",
    "LocalBusiness",
    "Organization",
    "Place",
    "Thing",
  ]);
  expect([
    isKindOf("Restaurant", ["Place"]),
    isKindOf("Restaurant", ["Person"]),
    isKindOf("Nonsense", ["Thing"]),
  ]).toEqual([true, false, false]);
  expect(
    ["constructor", "__proto__", "toString", ""].map((name) => types().get(name) ?? properties().get(name)),
  ).toEqual(Array(4).fill(undefined));
});

test("schema-dts knows the terms of a later release; these are the types in which the two differ", () => {
  const text = readFileSync(
    createRequire(import.meta.url)
      .resolve("schema-dts")
      .replace(/schema\.js$/, "schema.d.ts"),
    "utf8",
  );
  const theirs = new Set(Array.from(text.matchAll(/"@type": "(\w+)"/g), ([, name = ""]) => name));
  const ours = [...types().values()]
    .filter(({ supersededBy }) => supersededBy.length === 0)
    .map(({ name }) => name);
  expect(theirs.size).toBeGreaterThan(800);
  expect({
    onlyInSchemaDts: [...theirs].filter((name) => !types().has(name)).sort(),
    onlyHere: ours
      .filter((name) => !theirs.has(name) && !isKindOf(name, ["Enumeration", "DataType", "Text", "Number"]))
      .sort(),
  }).toMatchInlineSnapshot(`
    {
      "onlyHere": [
        "Boolean",
        "Date",
        "DateTime",
        "Distance",
        "Duration",
        "Energy",
        "Mass",
        "Quantity",
        "Time",
      ],
      "onlyInSchemaDts": [
        "Audiology",
        "CommunityHealth",
        "Credential",
        "DENonprofitType",
        "DeclarationOfConformity",
        "DeliveryTimeSettings",
        "Dermatology",
        "DietNutrition",
        "DigitalProductPassport",
        "Emergency",
        "EnvironmentalProductDeclaration",
        "Geriatric",
        "Gynecologic",
        "ITNonprofitType",
        "Midwifery",
        "Nursing",
        "Obstetric",
        "Oncologic",
        "Ophthalmology",
        "Optometric",
        "Otolaryngologic",
        "Pediatric",
        "Physiotherapy",
        "PlasticSurgery",
        "Podiatric",
        "PrimaryCare",
        "ProductReturnEnumeration",
        "ProductReturnPolicy",
        "Psychiatric",
        "PublicHealth",
        "RespiratoryTherapy",
        "StupidType",
      ],
    }
  `);
});

test("what schema-dts knows and this release does not is known by its name, so that nothing is said against it", () => {
  const text = readFileSync(
    createRequire(import.meta.url)
      .resolve("schema-dts")
      .replace(/schema\.js$/, "schema.d.ts"),
    "utf8",
  );
  const theirTypes = Array.from(text.matchAll(/"@type": "(\w+)"/g), ([, name = ""]) => name);
  const theirProperties = Array.from(text.matchAll(/^ {4}"(\w+)"\?:/gm), ([, name = ""]) => name);
  expect(new Set(theirProperties).size).toBeGreaterThan(1400);
  const unknown = [...new Set([...theirTypes, ...theirProperties])].filter(
    (name) => !types().has(name) && !properties().has(name) && !members().has(name) && !isLaterTerm(name),
  );
  // Two that only try the tools out.
  expect(unknown.sort()).toEqual(["StupidType", "stupidProperty"]);
});
