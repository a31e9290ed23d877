/** What each finding of reading says, for the page on rules. A test holds the codes against those that a check reports. */
export const READING_DOCS: { readonly [code: string]: string } = {
  "reading/json-invalid":
    "error · A text that is no JSON and cannot be mended for certain; nothing of it was read.",
  "reading/json-repaired":
    "warning · JSON that was mended where that is certain: a comma too many, a raw line end in a text, a comment, single quotes. Others do not read it.",
  "reading/duplicate-key": "warning · A key that stands twice in one object; the last value counts.",
  "reading/unsafe-key": "warning · A key that would change what an object is (`__proto__`); it was left out.",
  "reading/type-key": "warning · `type` or `id` in place of `@type` or `@id`.",
  "reading/empty-value": "warning · `null`, an empty text, list or object: it says nothing.",
  "reading/conflicting-node": "warning · Two nodes with one `@id` that differ in a value.",
  "reading/cycle":
    "warning · A node that contains itself through its references; in a value of a program an error.",
  "reading/foreign-context": "info · A node in another vocabulary, which was left alone.",
  "reading/too-deep": "error · More levels than the limit `depth`.",
  "reading/too-large": "error · More bytes, or a longer text, than the limits `size` and `text`.",
  "reading/too-many-nodes": "error · More objects than the limit `nodes`.",
  "reading/no-node": "error · An input without any JSON-LD in it.",
  "reading/no-block": "info · A page without a script of JSON-LD.",
  "reading/unknown-charset": "warning · A charset that nobody knows; the page was read as UTF-8.",
  "reading/undecodable": "warning · Bytes that are no text in the page's charset.",
  "reading/more-issues": "info · More findings of one code than are listed.",
};
