import { fold } from "../../values/fold.js";
import type { Language, Role } from "../languages/language.js";

/** What a word, or up to four words together, can be. */
export interface Meaning {
  readonly roles: ReadonlySet<Role>;
  /** 1 to 12. */
  readonly month: number | undefined;
  /** 0 for Sunday to 6. */
  readonly weekday: number | undefined;
}

/** The words of a language by their folded form, with single spaces between. */
export type Vocabulary = ReadonlyMap<string, Meaning>;

const vocabularies = new WeakMap<Language, Vocabulary>();

/** Made once for each language, when it is first read. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const made = makeVocabulary(language);
  vocabularies.set(language, made);
  return made;
}

function makeVocabulary(language: Language): Vocabulary {
  const meanings = new Map<
    string,
    { roles: Set<Role>; month: number | undefined; weekday: number | undefined }
  >();
  const meaningOf = (phrase: string) => {
    const key = wordsOf(phrase).map(fold).join(" ");
    const meaning = meanings.get(key) ?? { roles: new Set(), month: undefined, weekday: undefined };
    meanings.set(key, meaning);
    return meaning;
  };
  for (const [index, names] of language.months.entries()) {
    for (const name of names) meaningOf(name).month = index + 1;
  }
  for (const [index, names] of language.weekdays.entries()) {
    for (const name of names) meaningOf(name).weekday = index;
  }
  for (const [role, phrases] of Object.entries(language.words) as [Role, readonly string[]][]) {
    for (const phrase of phrases) meaningOf(phrase).roles.add(role);
  }
  return meanings;
}

/** A phrase split as the reader splits a text: an apostrophe ends a word, and dots do not count. */
function wordsOf(phrase: string): string[] {
  return phrase.split(/[\s’.]+/).filter((word) => word !== "");
}
