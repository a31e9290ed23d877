/**
 * What reading says beside what a check reports of it: when a document is held to the model, extracted or converted to
 * things. A test holds the codes against all that reading has.
 */
export const DRAFT_DOCS: { readonly [code: string]: string } = {
  "reading/type-missing": "warning · A node without `@type`, which was read as what its place asks for.",
  "reading/type-case": "warning · A type in the wrong case, which was read in the right one.",
  "reading/property-case": "warning · A property in the wrong case, which was read in the right one.",
  "reading/date-mended": "warning · A date that is not written as ISO 8601 has it, and can only be one.",
  "reading/date-unreadable":
    "warning · A date that does not exist, could be several, or is written in words; it was left out.",
  "reading/url-mended": "info · An address that is relative, or lacks something that can only be one.",
  "reading/url-unreadable": "warning · An address that is none; it was left out.",
  "reading/language-mended": "warning · A language by its name, or not as its tag is written.",
  "reading/language-unreadable": "warning · A language that is none; it was left out.",
  "reading/language-from-page": "info · An article without a language, which took that of its page.",
  "reading/number-mended": "warning · A number as a text, or with a unit.",
  "reading/number-unreadable": "warning · A number that is none, or could be several; it was left out.",
  "reading/flag-mended": "warning · True or false as a text.",
  "reading/flag-unreadable": "warning · What is neither true nor false; it was left out.",
  "reading/country-mended": "warning · A country whose code is not written in two capital letters.",
  "reading/country-unreadable": "info · A country by its name, which the model has no place for.",
  "reading/email-mended": "warning · An email address with something around it.",
  "reading/email-unreadable": "warning · An email address that is none; it was left out.",
  "reading/other-property":
    "info · A value that was read from another property than the usual one, which is not there.",
  "reading/role": "info · A Role whose own words the model has no place for; what it holds was read.",
  "reading/subtype": "info · A type that the model does not have, and that was read as the one above it.",
  "reading/incomplete": "warning · A node that lacks what the model cannot be without.",
  "reading/unknown-type": "info · A type that no entity reads.",
  "reading/unread": "info · A value that the model has no place for.",
  "reading/unmapped": "info · A property that the model has no field for.",
  "reading/several-mains": "warning · Several articles that could be what the page is about.",
  "reading/text-for-node": "warning · A text in the place of a node, which was read as its name.",
  "reading/dangling-reference":
    "warning · A reference to a node that the document does not have; an info where the node may stand elsewhere.",
};
