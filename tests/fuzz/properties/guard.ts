import assert from "node:assert/strict";
import fc from "fast-check";
import { accepts } from "../../../src/index.js";
import { arbitraryThings, schemaOf } from "../../arbitraries/index.js";
import { sameTwice } from "../demands/answers.js";
import { frozen } from "../demands/frozen.js";
import { DOCUMENTED, orThrown } from "../demands/throws.js";
import { brokenThing, validThing } from "../inputs/broken-things.js";
import { leaf } from "../inputs/leaves.js";
import { schemaName } from "../inputs/schemas.js";
import { anyValue, liveValue } from "../inputs/values.js";
import { type FuzzProperty, property } from "../property.js";

function demandAgreement(name: string, value: unknown): void {
  const schema = schemaOf(name);
  const isAccepted = sameTwice(() => accepts(schema, frozen(value)));
  assert.equal(isAccepted, schema.safeParse(value).success, "safeParse says something else");
}

export const guard: readonly FuzzProperty[] = [
  property(
    "accepts:valid",
    "A valid thing is accepted.",
    () => validThing,
    (thing) => assert.ok(accepts(schemaOf(thing.type), frozen(thing))),
  ),
  property(
    "accepts:broken",
    "A thing that is none is accepted where safeParse accepts it.",
    () => fc.tuple(brokenThing, fc.constantFrom(...Object.keys(arbitraryThings), "Thing", "Agent")),
    ([thing, other]) => {
      const type = (thing as { type?: unknown }).type;
      demandAgreement(typeof type === "string" && Object.hasOwn(arbitraryThings, type) ? type : other, thing);
      demandAgreement(other, thing);
    },
  ),
  property(
    "accepts:anything",
    "Any value is accepted where safeParse accepts it, by every public schema.",
    () => fc.tuple(schemaName, fc.oneof(anyValue, leaf)),
    ([name, value]) => demandAgreement(name, value),
  ),
  property(
    "accepts:live",
    "Of a value with code of its own nothing but what that code throws comes through.",
    () => fc.tuple(schemaName, liveValue),
    ([name, make]) => {
      orThrown(DOCUMENTED, () => accepts(schemaOf(name), make()));
    },
  ),
];
