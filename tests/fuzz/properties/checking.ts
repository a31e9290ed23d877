import assert from "node:assert/strict";
import fc from "fast-check";
import { applyFixes, check } from "../../../src/check.js";
import { fromHtml } from "../../../src/html.js";
import type { Issue } from "../../../src/index.js";
import { sameTwice } from "../demands/answers.js";
import { frozen } from "../demands/frozen.js";
import { demandIssues } from "../demands/issues.js";
import { DOCUMENTED, MISUSE, orThrown } from "../demands/throws.js";
import { brokenThing, validThing } from "../inputs/broken-things.js";
import { jsonLdTree, modelTree } from "../inputs/documents.js";
import { leafText } from "../inputs/leaves.js";
import { checkOptions, wrongOptions } from "../inputs/options.js";
import { bytesOf, jsonTexts, modelTexts, pages } from "../inputs/texts.js";
import { anyValue, liveValue } from "../inputs/values.js";
import { type FuzzProperty, property } from "../property.js";

const PROFILES = { profiles: ["schema.org", "google", "news", "model"], now: "2026-11-24" } as const;

/** A step as a JSON Pointer may have it, right, wrong and made up. */
const pointer = fc
  .array(
    fc.oneof(
      fc.constantFrom("@type", "author", "name", "0", "1", "-", "__proto__", "constructor", "", "a~1b", "~"),
      leafText,
    ),
    { maxLength: 3 },
  )
  .map((steps) => steps.map((step) => `/${step}`).join(""));

const patch = fc.array(
  fc.record(
    {
      op: fc.constantFrom("add", "replace", "test", "remove", "move", "copy"),
      path: pointer,
      from: pointer,
      value: fc.oneof(leafText, jsonLdTree),
    },
    { noNullPrototype: true },
  ),
  { maxLength: 4 },
);

export const checking: readonly FuzzProperty[] = [
  property(
    "check:text",
    "Any text, page or JSON, is checked without an error.",
    () => fc.tuple(fc.oneof(pages(), jsonTexts(), modelTexts), checkOptions),
    ([text, options]) =>
      demandIssues(
        sameTwice(() => check(text, frozen(options))),
        { text },
      ),
  ),
  property(
    "check:bytes",
    "Any bytes are checked without an error, and not changed.",
    () => fc.tuple(bytesOf(fc.oneof(pages(), jsonTexts())), checkOptions),
    ([bytes, options]) => {
      const before = Uint8Array.from(bytes);
      demandIssues(sameTwice(() => check(bytes, frozen(options))));
      assert.deepEqual(bytes, before);
    },
  ),
  property(
    "check:json-ld",
    "Any JSON-LD is checked without an error, not changed, and mended into JSON that is checked again.",
    () => fc.tuple(jsonLdTree, checkOptions),
    ([value, options]) => {
      const issues = sameTwice(() => check(frozen(value), frozen(options)));
      demandIssues(issues);
      if (typeof value === "string") return;
      const mended = sameTwice(() => applyFixes(value, issues));
      assert.equal(JSON.stringify(JSON.parse(JSON.stringify(mended))), JSON.stringify(mended));
      demandIssues(check(mended, options));
    },
  ),
  property(
    "check:thing",
    "Any thing of the model, whole or broken, is checked without an error, and not changed.",
    () => fc.tuple(fc.oneof(validThing, brokenThing, modelTree), fc.boolean()),
    ([thing, isSure]) => {
      demandIssues(
        sameTwice(() => check(frozen(thing), { ...PROFILES, ...(isSure ? { kind: "model" as const } : {}) })),
      );
    },
  ),
  property(
    "check:value",
    "Any value is checked without an error, and not changed.",
    () => fc.tuple(anyValue, fc.constantFrom(undefined, "jsonld" as const, "model" as const)),
    ([value, kind]) => demandIssues(sameTwice(() => check(frozen(value), { ...PROFILES, kind }))),
  ),
  property(
    "check:live",
    "Of a value with code of its own nothing but what that code throws comes through.",
    () => liveValue,
    (make) => {
      const issues = orThrown(DOCUMENTED, () => check(make(), PROFILES));
      if (!(issues instanceof Error)) orThrown(DOCUMENTED, () => demandIssues(issues));
    },
  ),
  property(
    "check:reading",
    "A reading is checked as the page that it was read from.",
    () => fc.tuple(pages(), checkOptions),
    ([page, { severities, ...options }]) => {
      const { profiles, now, ...read } = options;
      const issues = check(fromHtml(page, read), { profiles, now });
      demandIssues(issues, { text: page });
      assert.deepEqual(
        JSON.parse(JSON.stringify(issues)),
        JSON.parse(JSON.stringify(check(page, { ...options, kind: "html" }))),
      );
      assert.ok(severities === undefined || typeof severities === "object");
    },
  ),
  property(
    "check:options",
    "A wrong option is refused with the one error.",
    () => fc.tuple(jsonLdTree, wrongOptions),
    ([value, options]) => {
      orThrown(MISUSE, () => check(value, options as never));
    },
  ),
  property(
    "applyFixes:any-patch",
    "Any patch is made or left out, the value is not changed, and neither are all objects.",
    () => fc.tuple(fc.oneof(jsonLdTree, modelTree, validThing), fc.array(patch, { maxLength: 3 })),
    ([value, patches]) => {
      const issues = patches.map((fix) => ({ fix })) as unknown as readonly Pick<Issue, "fix">[];
      sameTwice(() => orThrown(DOCUMENTED, () => applyFixes(frozen(value), frozen(issues))));
    },
  ),
];
