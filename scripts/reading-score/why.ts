import { type Answer, agrees, type FieldName, folded } from "./compare.js";
import type { Page } from "./corpora.js";
import { entriesOf } from "./entries.js";

/** Where a disagreement comes from, and who is right as far as the page's JSON-LD tells. */
export type Cause =
  | "the truth stands in the JSON-LD elsewhere"
  | "no JSON-LD"
  | "no article in the JSON-LD"
  | "the JSON-LD does not have the field"
  | "several people in one name, or a role"
  | "more people than the truth has"
  | "other people than on the page"
  | "other wording than on the page"
  | "another day than on the page"
  | "the truth is the day of the last change"
  | "another name of the publisher";

/** Who is right, as far as the page's JSON-LD tells. */
export const VERDICTS: { readonly [cause in Cause]: string } = {
  "the truth stands in the JSON-LD elsewhere":
    "to be looked at: under another property, or in a node that is no article",
  "no JSON-LD": "nobody: there is nothing to read",
  "no article in the JSON-LD": "nobody: the page does not say that it is an article",
  "the JSON-LD does not have the field": "ours: nothing is invented",
  "several people in one name, or a role": "ours: names are not split",
  "more people than the truth has": "ours: the JSON-LD names them",
  "other people than on the page": "ours: the JSON-LD names them",
  "other wording than on the page": "ours: the JSON-LD has it so",
  "another day than on the page": "ours: the JSON-LD has it so",
  "the truth is the day of the last change": "ours: the JSON-LD gives another day for the publication",
  "another name of the publisher": "ours: the JSON-LD has it so",
};

const TRUTH_ELSEWHERE = "the truth stands in the JSON-LD elsewhere";

/** Why our answer is not the truth. */
export function causeOf(page: Page, answer: Answer, hasArticle: boolean, field: FieldName): Cause {
  const texts = textsOf(page);
  if (texts.length === 0) return "no JSON-LD";
  if (field === "datePublished" && isLastChange(page, texts))
    return "the truth is the day of the last change";
  if (field === "authors" && isPartOf(page.truth.authors ?? [], answer.authors ?? []))
    return "more people than the truth has";
  if (standsElsewhere(page, texts, field)) return TRUTH_ELSEWHERE;
  if (!hasArticle) return "no article in the JSON-LD";
  const said = answer[field];
  if (said === undefined || said.length === 0) return "the JSON-LD does not have the field";
  if (field === "authors") {
    const wanted = (page.truth.authors ?? []).map(folded);
    const found = (answer.authors ?? []).map(folded);
    return found.some((name) =>
      wanted.some((other) => name !== other && (name.includes(other) || other.includes(name))),
    )
      ? "several people in one name, or a role"
      : "other people than on the page";
  }
  if (field === "headline") return "other wording than on the page";
  return field === "datePublished" ? "another day than on the page" : "another name of the publisher";
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all.map(folded));
  return some.every((name) => known.has(folded(name)));
}

/** Whether the JSON-LD gives the day that is held for the truth as that of the last change, and another as published. */
export function isLastChange(
  page: Page,
  texts: readonly (readonly [key: string, text: string])[] = textsOf(page),
): boolean {
  if (!page.truth.datePublished) return false;
  const has = (wanted: string) =>
    texts.some(
      ([key, text]) => key === wanted && agrees(page.truth, { datePublished: text }, "datePublished"),
    );
  return has("dateModified") && !has("datePublished");
}

/** Whether some value of the JSON-LD is what should have been found, under a key that could be the field's. */
function standsElsewhere(
  page: Page,
  texts: readonly (readonly [key: string, text: string])[],
  field: FieldName,
): boolean {
  const keys: { readonly [name in FieldName]: RegExp } = {
    headline: /^(?:headline|name)$/i,
    authors: /^(?:name|author|creator)$/i,
    datePublished: /^(?:datePublished|dateCreated|uploadDate)$/i,
    publisher: /^(?:name|publisher)$/i,
  };
  const fitting = texts.filter(([key]) => keys[field].test(key)).map(([, text]) => text);
  if (field !== "authors") return fitting.some((text) => agrees(page.truth, { [field]: text }, field));
  return (page.truth.authors ?? []).every((name) => fitting.some((text) => folded(text) === folded(name)));
}

/** Every text of the page's JSON-LD with its key. */
function textsOf(page: Page): (readonly [string, string])[] {
  return [...entriesOf(page)].flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value] as const] : [],
  );
}
