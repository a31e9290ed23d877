import assert from "node:assert/strict";
import fc from "fast-check";
import { fromJsonLd, toJsonLd } from "../../../src/index.js";
import { sameTwice } from "../demands/answers.js";
import { frozen } from "../demands/frozen.js";
import { DOCUMENTED, MISUSE, orThrown } from "../demands/throws.js";
import { brokenThing, validThing } from "../inputs/broken-things.js";
import { wrongOptions } from "../inputs/options.js";
import { anyValue, liveValue } from "../inputs/values.js";
import { type FuzzProperty, property } from "../property.js";

const write = toJsonLd as (things: unknown, options?: unknown) => object;

export const writing: readonly FuzzProperty[] = [
  property(
    "toJsonLd:valid",
    "A valid thing is written, and comes back equal.",
    () => validThing,
    (thing) => {
      const node = sameTwice(() => toJsonLd(frozen(thing)));
      assert.equal(JSON.stringify(JSON.parse(JSON.stringify(node))), JSON.stringify(node));
      assert.ok(fromJsonLd(node).main);
    },
  ),
  property(
    "toJsonLd:broken",
    "A thing that is none is written or refused.",
    () => fc.oneof(brokenThing, fc.array(brokenThing, { maxLength: 3 })),
    (thing) => {
      sameTwice(() => orThrown(MISUSE, () => write(frozen(thing))));
    },
  ),
  property(
    "toJsonLd:anything",
    "What is no thing at all is written or refused, whatever the options are.",
    () => fc.tuple(fc.oneof(anyValue, fc.array(anyValue, { maxLength: 2 })), wrongOptions),
    ([value, options]) => {
      orThrown(MISUSE, () => write(value));
      orThrown(MISUSE, () => write([value], options));
    },
  ),
  property(
    "toJsonLd:live",
    "Of a value with code of its own nothing but what that code throws comes through.",
    () => liveValue,
    (make) => {
      orThrown(MISUSE, () => write(make()));
      orThrown(MISUSE, () => write([make()]));
    },
  ),
  property(
    "toJsonLd:read",
    "What reading has made of anything is written, or refused with the one error.",
    () => anyValue,
    (value) => {
      const { things } = fromJsonLd(value, { url: "https://journal.example/ankara" });
      orThrown(DOCUMENTED, () => write(things));
      for (const thing of things) orThrown(DOCUMENTED, () => write(thing));
    },
  ),
];
