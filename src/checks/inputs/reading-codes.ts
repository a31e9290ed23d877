/**
 * What reading says of a document, and whether a check says it too. It does not where a rule says the same (a date in
 * another form is `schema.org/date`), nor what only concerns our model (a property that it has no field for).
 */
const CODES: { readonly [code: string]: "kept" | "left" } = {
  "json-invalid": "kept",
  "json-repaired": "kept",
  "duplicate-key": "kept",
  "unsafe-key": "kept",
  "too-deep": "kept",
  "too-large": "kept",
  "too-many-nodes": "kept",
  cycle: "kept",
  "no-node": "kept",
  "no-block": "kept",
  "unknown-charset": "kept",
  undecodable: "kept",
  "more-issues": "kept",
  "type-key": "kept",
  "empty-value": "kept",
  "foreign-context": "kept",
  "conflicting-node": "kept",

  "type-missing": "left",
  "type-case": "left",
  "property-case": "left",
  "date-mended": "left",
  "date-unreadable": "left",
  "url-mended": "left",
  "url-unreadable": "left",
  "language-mended": "left",
  "language-unreadable": "left",
  "language-from-page": "left",
  "number-mended": "left",
  "number-unreadable": "left",
  "flag-mended": "left",
  "flag-unreadable": "left",
  "several-mains": "left",
  "text-for-node": "left",
  "dangling-reference": "left",

  "country-mended": "left",
  "country-unreadable": "left",
  "email-mended": "left",
  "email-unreadable": "left",
  "other-property": "left",
  role: "left",
  subtype: "left",
  incomplete: "left",
  "unknown-type": "left",
  unread: "left",
  unmapped: "left",
};

/** Every code that reading has, with its namespace. */
export const READING_CODES: readonly string[] = Object.keys(CODES).map((code) => `reading/${code}`);

/** True for a finding of the reading that a check reports as its own. */
export function isKept({ code, message }: { readonly code: string; readonly message: string }): boolean {
  const about = code === "reading/more-issues" ? message.slice(0, message.indexOf(" ")) : code;
  return CODES[about.slice(about.indexOf("/") + 1)] !== "left";
}
