import assert from "node:assert/strict";
import fc from "fast-check";
import * as z from "zod";
import { check } from "../../../src/check.js";
import { UsageError } from "../../../src/cli/arguments/usage-error.js";
import { checkConfig } from "../../../src/cli/configuration/check-config.js";
import { withOwn } from "../../../src/cli/configuration/with-own.js";
import { defineConfig } from "../../../src/config.js";
import { entities, fromJsonLd, toJsonLd } from "../../../src/index.js";
import {
  type AnyEntity,
  date,
  defineEntity,
  many,
  one,
  part,
  type person,
  text,
  thing,
} from "../../../src/jsonld.js";
import { text as anyText, newsDate } from "../../arbitraries/values.js";
import { sameTwice } from "../demands/answers.js";
import { frozen } from "../demands/frozen.js";
import { demandIssues } from "../demands/issues.js";
import { DOCUMENTED, MISUSE, orThrown } from "../demands/throws.js";
import { jsonLdKey, typeName } from "../inputs/keys.js";
import { anyValue } from "../inputs/values.js";
import { type FuzzProperty, property } from "../property.js";

interface Vigil {
  readonly type: "Vigil";
  readonly name: string;
  readonly date?: string | undefined;
  readonly mourned?: readonly string[] | undefined;
  readonly leader?: { readonly type: "Person"; readonly name: string } | undefined;
  readonly street?: { readonly name: string } | undefined;
}

const vigil = defineEntity<Vigil>({
  type: "Vigil",
  schemaTypes: ["Event"],
  mark: "https://journal.example/terms#Vigil",
  fields: {
    name: one("name", text),
    date: one("startDate", date),
    mourned: many("keywords", text),
    leader: one("organizer", thing("Person")),
    street: one("location", part("Place", { name: one("name", text) })),
  },
});

const Vigil = z.strictObject({
  type: z.literal("Vigil"),
  name: z.string(),
  date: z.string().optional(),
  mourned: z.array(z.string()).min(1).optional(),
  leader: z.strictObject({ type: z.literal("Person"), name: z.string() }).optional(),
  street: z.strictObject({ name: z.string() }).optional(),
});

const all: readonly AnyEntity[] = [...entities, vigil];

const vigils = fc.record(
  {
    type: fc.constant("Vigil" as const),
    name: anyText,
    date: newsDate,
    mourned: fc.array(anyText, { minLength: 1, maxLength: 3 }),
    leader: fc.record({ type: fc.constant("Person" as const), name: anyText }, { noNullPrototype: true }),
    street: fc.record({ name: anyText }, { noNullPrototype: true }),
  },
  { requiredKeys: ["type", "name"], noNullPrototype: true },
);

export const ownEntities: readonly FuzzProperty[] = [
  property(
    "defineEntity:valid",
    "A thing of an entity of one's own is written, read back equal, and checked.",
    () => vigils,
    (given) => {
      const options = { entities: all };
      const node = sameTwice(() => toJsonLd(frozen(given), options));
      assert.deepEqual(Vigil.parse(fromJsonLd(node, options).main), given);
      demandIssues(check(given, options));
    },
  ),
  property(
    "defineEntity:anything",
    "Any value is written, read and checked with an entity of one's own as without.",
    () => anyValue,
    (value) => {
      const options = { entities: all, url: "https://journal.example/ankara" };
      demandIssues(fromJsonLd(frozen(value), options).issues);
      demandIssues(check(value, options));
      orThrown(MISUSE, () => toJsonLd(value as never, { entities: all }));
    },
  ),
  property(
    "defineEntity:made-up",
    "Any entity is taken or refused with the one error, and reads any value.",
    () =>
      fc.tuple(
        fc.record({
          type: typeName,
          schemaTypes: fc.array(typeName, { maxLength: 2 }),
          mark: fc.constantFrom(undefined, "https://journal.example/terms#X"),
          properties: fc.array(
            jsonLdKey.filter((key) => key !== "__proto__"),
            { maxLength: 4 },
          ),
        }),
        anyValue,
      ),
    ([{ type, schemaTypes, mark, properties }, value]) => {
      const made = orThrown(DOCUMENTED, () =>
        defineEntity({
          type,
          schemaTypes,
          ...(mark === undefined ? {} : { mark }),
          fields: Object.fromEntries(properties.map((name) => [name, many(name, text)])),
        } as unknown as typeof person),
      );
      if (made instanceof Error) return;
      demandIssues(fromJsonLd(value, { entities: [...entities, made] as readonly AnyEntity[] }).issues);
    },
  ),
  property(
    "defineConfig:anything",
    "A configuration comes back as it is, and what is none is refused in words.",
    () =>
      fc.oneof(
        anyValue,
        fc.dictionary(
          fc.constantFrom(
            "profiles",
            "ignore",
            "severities",
            "failOn",
            "maxWarnings",
            "now",
            "base",
            "maxSize",
            "baseline",
            "rules",
            "entities",
            "toString",
            "x",
          ),
          fc.oneof(anyValue, fc.constantFrom("error", 5, "2026-11-24", "https://a.example/")),
          { maxKeys: 4 },
        ),
      ),
    (value) => {
      assert.equal(defineConfig(frozen(value) as never), value);
      sameTwice(() => orThrown([UsageError], () => withOwn(checkConfig(value))));
    },
  ),
];
