import { applyEdits, type Stretch } from "./edits.js";
import { mayRepeatKeys } from "./keys.js";
import type { JsonFault, Mend } from "./mend.js";
import { Mender } from "./mender.js";
import { parseJson } from "./parse-json.js";
import { type Spans, spansOf } from "./spans.js";

export type { Stretch } from "./edits.js";
export type { JsonFault, Mend, MendKind } from "./mend.js";

/** A text that is JSON, or was made JSON. */
export interface JsonText {
  readonly value: unknown;
  /** What was mended, in the order of the text. */
  readonly mends: readonly Mend[];
  /** Keys that their object has had before, each with its JSON Pointer: the last value counts. */
  readonly duplicates: readonly (Stretch & { readonly path: string })[];
  /** Where in the given text the value of a JSON Pointer stands, or its key. The first call walks through the text. */
  locate(pointer: string, isKey?: boolean): Stretch | undefined;
}

/**
 * Parses a text as JSON. One that is not is mended where that is certain (a comma too many, a raw line end in a text,
 * comments, single quotes), and every mend is told; where it is not, the fault is told and nothing is read.
 * All stretches are in the given text, in UTF-16 code units. Never throws.
 */
export function readJson(text: string): JsonText | { readonly error: JsonFault } {
  const strict = parseJson(text);
  if (strict !== undefined) return jsonText(text, strict.value, [], (offset) => offset);
  const { edits, mends, fault } = new Mender(text);
  if (fault) return { error: fault };
  const edited = applyEdits(text, edits);
  const mended = parseJson(edited.text);
  if (mended === undefined) return { error: { reason: "it is no JSON", offset: 0, length: text.length } };
  return jsonText(edited.text, mended.value, mends, edited.originalOf);
}

function jsonText(
  json: string,
  value: unknown,
  mends: readonly Mend[],
  originalOf: (offset: number) => number,
): JsonText {
  let known: Spans | undefined;
  const spans = () => {
    known ??= spansOf(json);
    return known;
  };
  const original = ({ offset, length }: Stretch): Stretch => {
    const from = originalOf(offset);
    return { offset: from, length: originalOf(offset + length) - from };
  };
  return {
    value,
    mends,
    duplicates: mayRepeatKeys(json, value)
      ? spans().duplicates.map((key) => ({ path: key.path, ...original(key) }))
      : [],
    locate(pointer, isKey) {
      const found = spans().locate(pointer, isKey);
      return found && original(found);
    },
  };
}
