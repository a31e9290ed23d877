import { LANGUAGE_TAG, type LanguageTag } from "../../values/language-tag.js";
import type { Found } from "./found.js";

/** A tag has few parts of at most 8 characters. */
const LONGEST = 100;

/** A BCP 47 tag, brought to its canonical case; also with underscores. The name of a language is none. */
export function readLanguage(text: string): Found<LanguageTag> {
  if (LANGUAGE_TAG.test(text)) return { value: text };
  const parts = text.length > LONGEST ? [] : text.trim().replaceAll("_", "-").split("-");
  let isSingle = false;
  const tag = parts
    .map((part, at) => {
      const lower = part.toLowerCase();
      const cased = at === 0 || isSingle ? lower : inCase(lower);
      isSingle ||= part.length === 1;
      return cased;
    })
    .join("-");
  return LANGUAGE_TAG.test(tag)
    ? { value: tag, mended: "it was not in the form of BCP 47" }
    : { reason: "is no language tag" };
}

/** A region in capitals, a script with one. */
function inCase(part: string): string {
  if (/^[a-z]{2}$/.test(part)) return part.toUpperCase();
  return /^[a-z]{4}$/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
}
