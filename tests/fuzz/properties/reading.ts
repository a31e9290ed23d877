import assert from "node:assert/strict";
import fc from "fast-check";
import { fromHtml } from "../../../src/html.js";
import { fromJsonLd, type Reading, toJsonLd } from "../../../src/index.js";
import { sameTwice } from "../demands/answers.js";
import { frozen } from "../demands/frozen.js";
import { demandIssues } from "../demands/issues.js";
import { DOCUMENTED, MISUSE, orThrown } from "../demands/throws.js";
import { readOptions, wrongOptions } from "../inputs/options.js";
import { bytesOf, jsonTexts, pages } from "../inputs/texts.js";
import { anyValue, liveValue } from "../inputs/values.js";
import { type FuzzProperty, property } from "../property.js";

/** A reading hangs together: its main thing is one of its things, and each says what it is, and is written or refused. */
function demandReading(reading: Reading, text?: string): void {
  const { main, mainReason, things, nodes, issues } = reading;
  demandIssues(issues, text === undefined ? {} : { text });
  assert.equal(main === undefined, mainReason === undefined);
  if (main) assert.ok(things.includes(main));
  for (const thing of things) assert.equal(typeof thing.type, "string");
  for (const { code } of issues) assert.match(code, /^reading\//);
  orThrown(DOCUMENTED, () => toJsonLd([...things] as never));
  assert.ok(nodes.every((node) => typeof node === "object" && node !== null));
}

export const reading: readonly FuzzProperty[] = [
  property(
    "fromJsonLd:text",
    "Any text is read, without an error.",
    () => fc.tuple(jsonTexts(), readOptions),
    ([text, options]) =>
      demandReading(
        sameTwice(() => fromJsonLd(text, frozen(options))),
        text,
      ),
  ),
  property(
    "fromJsonLd:value",
    "Any value is read, without an error, and not changed.",
    () => fc.tuple(anyValue, readOptions),
    ([value, options]) => demandReading(sameTwice(() => fromJsonLd(frozen(value), frozen(options)))),
  ),
  property(
    "fromJsonLd:live",
    "Of a value with code of its own nothing but what that code throws comes through.",
    () => liveValue,
    (make) => {
      const reading = orThrown(DOCUMENTED, () => fromJsonLd(make()));
      if (!(reading instanceof Error)) orThrown(DOCUMENTED, () => demandReading(reading));
    },
  ),
  property(
    "fromHtml:text",
    "Any page is read, without an error.",
    () => fc.tuple(pages(), readOptions),
    ([page, options]) =>
      demandReading(
        sameTwice(() => fromHtml(page, frozen(options))),
        page,
      ),
  ),
  property(
    "fromHtml:bytes",
    "Any bytes are read, without an error, and not changed.",
    () => fc.tuple(bytesOf(pages()), readOptions),
    ([bytes, options]) => {
      const before = Uint8Array.from(bytes);
      demandReading(sameTwice(() => fromHtml(bytes, frozen(options))));
      assert.deepEqual(bytes, before);
    },
  ),
  property(
    "reading:options",
    "A wrong option is refused with the one error, a wrong page too.",
    () => fc.tuple(wrongOptions, anyValue),
    ([options, value]) => {
      orThrown(MISUSE, () => fromJsonLd(value, options as never));
      orThrown(MISUSE, () => fromHtml("<p>", options as never));
      orThrown(DOCUMENTED, () => fromHtml(value as never));
    },
  ),
];
