/**
 * The regular expressions that take more than linear time on some text, and what keeps such a text from being long. A new
 * one has to be written so that it need not stand here, wherever that is possible.
 */
export interface Bounded {
  readonly path: string;
  /** As it is written, or a part of it that tells it from the others of its file. */
  readonly has: string;
  /** The constant of its file that bounds the text; nothing where the text is of our own making. */
  readonly bound?: { readonly constant: string; readonly value: number };
  readonly because: string;
}

export const BOUNDED: readonly Bounded[] = [
  {
    path: "checks/google/image-size.ts",
    has: "(?:px|pixels?)?\\s*$",
    bound: { constant: "LONGEST_SIZE", value: 30 },
    because: "a longer text is no size",
  },
  {
    path: "checks/google/name-additions.ts",
    has: "Ph\\.?\\s?D",
    bound: { constant: "LONGEST", value: 200 },
    because: "a longer name is not looked at",
  },
  {
    path: "checks/google/name-additions.ts",
    has: "\\s*[,;|•()]\\s*",
    bound: { constant: "LONGEST", value: 200 },
    because: "a longer name is not looked at",
  },
  {
    path: "checks/google/name-additions.ts",
    has: "(?:for|pour|para|für|voor)\\s+(.+)$",
    bound: { constant: "LONGEST", value: 200 },
    because: "a longer name is not looked at",
  },
  {
    path: "checks/news/joined-names.ts",
    has: "^(?:by|par|por)[: ]+",
    bound: { constant: "LONGEST", value: 500 },
    because: "a longer name is not looked at",
  },
  {
    path: "cli/converting/mending/exact.ts",
    has: "0+$",
    bound: { constant: "LONGEST", value: 400 },
    because: "a longer number is not exact",
  },
  {
    path: "cli/formats/html/picture/wrapped-label.ts",
    has: "\\s*[^\\s/_-]+[/_-]*",
    because: "a label has at most 200 characters: `thing-words.ts` has cut it",
  },
  {
    path: "cli/report/summary-text.ts",
    has: "\\B(?=(?:\\d{3})+$)",
    because: "it is asked of a number that was counted, which has at most 21 digits",
  },
  {
    path: "dates/parse-period.ts",
    has: '[\\s«»"“”]+$',
    bound: { constant: "LONGEST", value: 200 },
    because: "a longer text is no period",
  },
  {
    path: "reading/context.ts",
    has: "schema\\.org(?:[/#?][^:]*)?$",
    bound: { constant: "LONGEST", value: 2048 },
    because: "a longer address is not schema.org's",
  },
];
