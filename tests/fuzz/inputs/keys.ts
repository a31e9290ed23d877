import fc, { type Arbitrary } from "fast-check";
import * as schemas from "../../../src/schemas.js";
import { properties, types } from "../../../src/vocabulary/vocabulary.js";

/** Names that every object answers to, or that the language, JSON or a thing of the model give a meaning. */
const AWKWARD = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "toJSON",
  "hasOwnProperty",
  "then",
  "length",
  "0",
  "-1",
  "",
  " ",
  "a/b",
  "a~b",
  "\ud800",
];

const JSON_LD = ["@context", "@type", "@id", "@graph", "@value", "@language", "@list", "@set", "@reverse"];

/** The keys of every object of the model. */
const MODEL = Object.values(schemas).flatMap((schema) =>
  "shape" in schema && schema.shape ? Object.keys(schema.shape) : [],
);

export const jsonLdKey: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...JSON_LD) },
  { weight: 4, arbitrary: fc.constantFrom(...properties().keys()) },
  { weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
);

export const modelKey: Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom("type", "id") },
  { weight: 6, arbitrary: fc.constantFrom(...MODEL) },
  { weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
);

export const typeName: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...types().keys()),
  fc.constantFrom(
    "Article",
    "Person",
    "Organisation",
    "Visit",
    "TradeShow",
    "Event",
    "Place",
    "Image",
    "Topic",
    "Source",
    "Agent",
  ),
);
