import { type Field, isSaid, type Said } from "../fields.js";
import type { Agreement } from "./agreement.js";
import { compareAuthors } from "./authors.js";
import { compareDates } from "./dates.js";
import { compareHeadlines } from "./headline.js";
import { comparePublishers } from "./publisher.js";

const COMPARE_TEXTS = {
  headline: compareHeadlines,
  datePublished: compareDates,
  publisher: comparePublishers,
} as const;

/** Compares what is said about a field with the truth; nothing where the truth is not known. */
export function compare(field: Field, said: Said, truth: Said): Agreement | undefined {
  if (!isSaid(truth, field)) return undefined;
  if (!isSaid(said, field)) return "nothing";
  if (field === "authors") return compareAuthors(said.authors ?? [], truth.authors ?? []);
  return COMPARE_TEXTS[field](said[field] ?? "", truth[field] ?? "");
}
