import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { toIssues } from "../../../src/index.js";
import { arbitraryThings, schemaOf } from "../../arbitraries/index.js";
import { sameTwice } from "../demands/answers.js";
import { frozen } from "../demands/frozen.js";
import { demandIssues } from "../demands/issues.js";
import { DOCUMENTED, orThrown } from "../demands/throws.js";
import { brokenThing, validThing } from "../inputs/broken-things.js";
import { leaf } from "../inputs/leaves.js";
import { schemaName } from "../inputs/schemas.js";
import { anyValue, isPrintable, liveValue } from "../inputs/values.js";
import { type FuzzProperty, property } from "../property.js";

/** What each schema says of a value: accepted as it is, or findings. */
function demandVerdict(name: string, value: unknown): void {
  const schema = schemaOf(name);
  const result = sameTwice(() => schema.safeParse(frozen(value)));
  const issues = toIssues(result.error);
  demandIssues(issues);
  assert.equal(result.success, issues.length === 0);
  // What is no JSON may be taken for an object with its keys: a Set for one with a size.
  if (result.success && isJson(value)) assert.deepEqual(result.data, value, "another value than was given");
}

function isJson(value: unknown): boolean {
  return isPrintable(value) && isDeepStrictEqual(JSON.parse(JSON.stringify(value) ?? "null"), value);
}

export const model: readonly FuzzProperty[] = [
  property(
    "schemas:valid",
    "A valid thing is accepted, and comes out as it went in.",
    () => validThing,
    (thing) => {
      demandVerdict(thing.type, thing);
    },
  ),
  property(
    "schemas:broken",
    "A thing that is none is refused with findings, or accepted.",
    () => fc.tuple(brokenThing, fc.constantFrom(...Object.keys(arbitraryThings), "Thing", "Agent")),
    ([thing, other]) => {
      const type = (thing as { type?: unknown }).type;
      demandVerdict(typeof type === "string" && Object.hasOwn(arbitraryThings, type) ? type : other, thing);
      demandVerdict(other, thing);
    },
  ),
  property(
    "schemas:anything",
    "Every public schema says of any value whether it is one, without an error.",
    () => fc.tuple(schemaName, fc.oneof(anyValue, leaf)),
    ([name, value]) => demandVerdict(name, value),
  ),
  property(
    "schemas:live",
    "Of a value with code of its own nothing but what that code throws comes through.",
    () => fc.tuple(schemaName, liveValue),
    ([name, make]) => {
      const schema = schemaOf(name);
      orThrown(DOCUMENTED, () => toIssues(schema.safeParse(make()).error));
    },
  ),
  property(
    "toIssues:foreign",
    "The findings of any other schema come in the same form.",
    () =>
      fc.array(
        fc.record(
          {
            code: fc.constantFrom("custom", "invalid_type", "unrecognized_keys", "x"),
            path: fc.array(fc.oneof(fc.string(), fc.nat(), fc.constant(Symbol("s")))),
            message: fc.string({
              unit: fc.constantFrom(
                ": give ",
                '. Did you mean "',
                '"?',
                ".",
                "\\",
                '"',
                "x",
                "Missing ",
                "\n",
              ),
            }),
            keys: fc.array(fc.string(), { maxLength: 3 }),
            params: fc.constantFrom(undefined, {}, { rule: "date-order" }, { rule: 7 }),
          },
          { requiredKeys: ["path", "message"], noNullPrototype: true },
        ),
        { maxLength: 3 },
      ),
    (issues) => {
      for (const issue of sameTwice(() => toIssues(frozen({ issues })))) {
        const json = JSON.stringify(issue);
        assert.equal(JSON.stringify(JSON.parse(json)), json);
        assert.match(issue.path, /^(?:\/|$)/);
      }
    },
  ),
];
