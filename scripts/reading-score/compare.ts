import { decodeReferences } from "../../src/reading/scalars/decode-references.js";
import type { Truth } from "./corpora.js";

/** What a reader says of a page. */
export interface Answer {
  readonly headline?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly datePublished?: string | undefined;
  readonly publisher?: string | undefined;
}

export const FIELDS: readonly ["headline", "authors", "datePublished", "publisher"] = [
  "headline",
  "authors",
  "datePublished",
  "publisher",
];
export type FieldName = (typeof FIELDS)[number];

const DAY = 86_400_000;
/** A text shorter than this may stand in another by chance. */
const TELLING = 20;

/** Whether the truth of a field is known. */
export function isKnown(truth: Truth, field: FieldName): boolean {
  const value = truth[field];
  return value !== undefined && value !== null && value.length > 0;
}

/** Whether the answer agrees with the truth, which is known. */
export function agrees(truth: Truth, answer: Answer, field: FieldName): boolean {
  if (field === "authors") return sameSet(truth.authors ?? [], answer.authors ?? []);
  const [wanted = "", found = ""] = [truth[field] ?? undefined, answer[field]];
  if (found === "") return false;
  if (field === "datePublished") return sameDay(wanted, found);
  return field === "headline" ? sameHeadline(wanted, found) : sameName(wanted, found);
}

/** Texts that differ in case, space, kinds of quotation marks or dashes, or in how they are encoded, are the same. */
export function folded(text: string): string {
  return decodeReferences(decodeReferences(text))
    .normalize("NFKC")
    .replace(/<[^<>]{1,200}>/g, " ")
    .replace(/[\u2018\u2019\u201a\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Equal, or one holds the other whole: a site's name behind it, a kicker in front. */
function sameHeadline(wanted: string, found: string): boolean {
  const [short = "", long = ""] = [folded(wanted), folded(found)].sort((a, b) => a.length - b.length);
  return short === long || (short.length >= TELLING && long.includes(short));
}

function sameName(wanted: string, found: string): boolean {
  const [short = "", long = ""] = [wanted, found]
    .map((text) => folded(text).replace(/^the |[^\p{L}\p{N}]/gu, ""))
    .sort((a, b) => a.length - b.length);
  return short !== "" && (short === long || (short.length > 2 && long.includes(short)));
}

function sameSet(wanted: readonly string[], found: readonly string[]): boolean {
  const key = (names: readonly string[]) => [...new Set(names.map(folded))].sort().join("\n");
  return found.length > 0 && key(wanted) === key(found);
}

/** Within 24 hours; of dates without a time, within a day. */
function sameDay(wanted: string, found: string): boolean {
  const [a, b] = [wanted, found].map((date) =>
    Date.parse(
      date.length === 10 ? `${date}T12:00:00Z` : /[Zz]|[+-]\d\d:?\d\d$/.test(date) ? date : `${date}Z`,
    ),
  );
  const isRough = wanted.length === 10 || found.length === 10;
  return Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) <= (isRough ? 1.5 * DAY : DAY);
}
