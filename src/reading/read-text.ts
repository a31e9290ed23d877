import type { Issue, Location, Severity } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { type Mend, type MendKind, readJson } from "../json/read-json.js";
import { Notes } from "./notes.js";
import type { Source } from "./way.js";

/** Where a stretch of a text stands in what was given. */
export type Place = (offset: number, length: number) => Location;

/** The JSON of a text, if it is some, and what there was to say about the text. */
export interface ReadText {
  readonly source?: Source;
  readonly issues: readonly Issue[];
}

/** What each mend is, as a sentence. */
const MENDS: { readonly [kind in MendKind]: string } = {
  "white-space":
    "A character that is no white space in JSON stands between its parts, and was read as a space.",
  comment: "A comment stands in the JSON, and was passed over.",
  cdata: "A CDATA section is marked around the JSON, and its mark was passed over.",
  "control-character":
    "A line break, tab or other control character stands unescaped in a text, and was kept.",
  escape: "A backslash stands before a character that needs none, and was passed over.",
  "single-quotes": "A text stands in single quotes, and was read as if in double ones.",
  "unquoted-key": "A key stands without quotes, and was read as if in quotes.",
  comma: "A comma stands with nothing behind it, and was passed over.",
  semicolon: "A semicolon stands after the JSON, and was passed over.",
};

function placed(place: Place, offset: number, length: number): Partial<Issue> {
  return { location: place(offset, length) };
}

/** Parses a text, mends what is safe to mend, and tells what was mended, what cannot be, and what keys say twice. */
export function readText(text: string, place: Place): ReadText {
  const notes = new Notes();
  const json = readJson(text);
  const root: Source = { value: undefined };
  const add = (code: string, severity: Severity, offset: number, length: number, message: string): void => {
    notes.add(code, severity, () => ({ source: root }), message, placed(place, offset, length));
  };
  if ("error" in json) {
    const { offset, length, reason } = json.error;
    // The place is the finding's, and no part of what it says: a text can be one of many.
    add(
      "json-invalid",
      "error",
      offset,
      length,
      `The text is not JSON: ${reason}. Mend it: nothing of it was read.`,
    );
    return { issues: notes.close() };
  }
  for (const [{ kind, offset, length }, count] of firstOfEach(json.mends)) {
    const often = count === 1 ? "" : ` So it is in ${count} places.`;
    add(
      "json-repaired",
      "warning",
      offset,
      length,
      `${MENDS[kind]}${often} Mend the text: others do not read it.`,
    );
  }
  for (const { path, offset, length } of json.duplicates) {
    const key = unquoted(text.slice(offset, offset + length));
    notes.add(
      "duplicate-key",
      "warning",
      () => ({ source: root }),
      `The key ${showValue(key)} stands twice in one object; the last value was read. Remove one.`,
      { path, ...placed(place, offset, length) },
    );
  }
  const source: Source = {
    value: json.value,
    locate(pointer, isKey) {
      const stretch = json.locate(pointer, isKey);
      return stretch && place(stretch.offset, stretch.length);
    },
  };
  return { source, issues: notes.close() };
}

/** The first mend of each kind, and how many there are of it. */
function firstOfEach(mends: readonly Mend[]): readonly (readonly [first: Mend, count: number])[] {
  const kinds = new Map<MendKind, [first: Mend, count: number]>();
  for (const mend of mends) {
    const known = kinds.get(mend.kind);
    if (known) known[1]++;
    else kinds.set(mend.kind, [mend, 1]);
  }
  return [...kinds.values()];
}

/** A key without its quotation marks, as far as it had some. */
function unquoted(key: string): string {
  return key.replace(/^(["'])(.*)\1$/s, "$2");
}
