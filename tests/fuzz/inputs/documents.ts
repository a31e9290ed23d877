import fc, { type Arbitrary } from "fast-check";
import { jsonLdKey, modelKey, typeName } from "./keys.js";
import { leaf } from "./leaves.js";

/** An object of JSON, whatever its keys are called: `__proto__` is one like all others. */
function objectOf(entries: readonly (readonly [key: string, value: unknown])[]): object {
  const object = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  return object;
}

function tree(key: Arbitrary<string>, typeKey: string): Arbitrary<unknown> {
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthSize: "small" },
      { weight: 5, arbitrary: leaf },
      { weight: 4, arbitrary: tie("object") },
      { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 4 }) },
    ),
    object: fc
      .tuple(
        fc.option(fc.oneof(typeName, fc.array(typeName, { maxLength: 3 })), { freq: 6 }),
        fc.array(fc.tuple(key, tie("value")), { maxLength: 6 }),
      )
      .map(([type, entries]) => objectOf(type === null ? entries : [[typeKey, type], ...entries])),
  })).value;
}

/** JSON with schema.org's names in any place, and in the wrong ones. */
export const jsonLdTree: Arbitrary<unknown> = tree(jsonLdKey, "@type").map((value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("@context" in value)
    ? objectOf([["@context", "https://schema.org"], ...Object.entries(value)])
    : value,
);

/** JSON with the model's names in any place, and in the wrong ones. */
export const modelTree: Arbitrary<unknown> = tree(modelKey, "type");
