import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { FILES, jsonSchemas } from "../../scripts/json-schemas.js";
import * as schemas from "../../src/schemas.js";
import { arbitraryThings } from "../arbitraries/index.js";

const output = jsonSchemas();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
const byName = new Map<string, unknown>(Object.entries(schemas));

/** The zod schema of a file. */
function zodOf(file: string): z.ZodType {
  const schema = byName.get(FILES[file] ?? "");
  if (!(schema instanceof z.ZodType)) throw new Error(`No schema for ${file}.`);
  return schema;
}

test("what goes in and what comes out have the same JSON Schema", () => {
  expect(jsonSchemas("input")).toEqual(output);
});

test("every schema is one of draft 2020-12 for a strict validator", () => {
  for (const schema of Object.values(output)) expect(ajv.compile(schema)).toBeTypeOf("function");
});

describe.each(Object.keys(FILES))("%s.json", (file) => {
  const schema = output[file] ?? {};

  test("has a $id, a title, a description and examples, and the examples are right", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:newsgraph:schema:${file}`,
      title: FILES[file],
      description: expect.stringMatching(/\.$/),
    });
    const examples = schema.examples as unknown[];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(zodOf(file).parse(example)).toEqual(example);
      expect(ajv.getSchema(`urn:newsgraph:schema:${file}`)?.(example)).toBe(true);
    }
  });

  test("each of its fields is described, but for type", () => {
    const definition = schema.$defs?.[FILES[file] ?? ""] ?? schema;
    const bare = Object.entries(definition.properties ?? {}).filter(([, { description }]) => !description);
    expect(bare.map(([field]) => field).filter((field) => !SELF_EXPLAINING.includes(field))).toEqual([]);
  });
});

/** Names that say all there is to say, in every entity that has them. */
const SELF_EXPLAINING = [
  "type",
  "headline",
  "section",
  "keywords",
  "alternativeHeadline",
  "authors",
  "contributors",
  "publisher",
  "datePublished",
  "dateModified",
  "dateCreated",
  "about",
  "mentions",
  "sources",
  "quotes",
  "corrections",
  "images",
  "wordCount",
  "givenName",
  "familyName",
  "birthDate",
  "deathDate",
  "nationality",
  "image",
  "legalName",
  "logo",
  "foundingDate",
  "dissolutionDate",
  "copyrightNotice",
  "creators",
  "place",
  "places",
  "organisers",
  "sponsors",
  "exhibitors",
  "attendees",
  "participants",
  "topics",
  "sectors",
  "programme",
  "hosts",
  "invitedBy",
  "offers",
  "language",
  "date",
];

describe.each(Object.entries(arbitraryThings))(
  "%s: a valid thing is valid by JSON Schema",
  (type, things) => {
    test("200 generated things", () => {
      const file = Object.keys(FILES).find((name) => FILES[name] === type) ?? "";
      const validate = ajv.getSchema(`urn:newsgraph:schema:${file}`);
      fc.assert(
        fc.property(things as fc.Arbitrary<object>, (thing) => {
          expect(validate?.(thing), JSON.stringify(validate?.errors)).toBe(true);
          expect(validate?.({ ...thing, unknownKey: 1 })).toBe(false);
        }),
        { numRuns: 200 },
      );
    });
  },
);

test("a schema alone gives JSON Schema too, without any registry", () => {
  const schema = z.toJSONSchema(schemas.Person, { reused: "ref" });
  expect(new Ajv2020().compile(schema)({ type: "Person", name: "x" })).toBe(true);
});

test("nothing of ours is in zod's global registry, where it would leak into others' documents", () => {
  for (const schema of byName.values()) {
    if (schema instanceof z.ZodType) expect(z.globalRegistry.get(schema)).toBeUndefined();
  }
});
