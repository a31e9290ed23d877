import { fold } from "./folded.js";
import { NO_NAMES, PARTICLES } from "./name-words.js";

const MOST_WORDS = 5;

/** A word of a name begins with a capital, or is of a script that has none. */
const NAME_WORD = /^["'‘’“”«(]?(?:[dlmDLMoO]['’]|(?:[Aa][lnrsz]|[Ee]l)-)?[\p{Lu}\p{Lt}\p{Lo}]/u;
const NO_NAME_SIGN = /[\d@#=<>_|:?!]|\.\p{L}{2}/u;

/**
 * Whether a text looks like the name of a person, of at least so many words. False where it is not certain: for whatever
 * may be a title, a newsroom or a body.
 */
export function isPersonalName(text: string, leastWords: number): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS || NO_NAME_SIGN.test(text)) return false;
  if (isParticle(words.at(-1))) return false;
  const own = words.filter((word) => !isParticle(word));
  return own.length >= leastWords && own.every((word) => NAME_WORD.test(word) && isNoOtherWord(word));
}

/** True for `de` and `von`, and not for the `Ben` of Ben Affleck. */
export function isParticle(word: string | undefined): boolean {
  return word !== undefined && PARTICLES.has(word);
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s/).filter((word) => /\p{L}/u.test(word));
}

function isNoOtherWord(word: string): boolean {
  return fold(word)
    .split(" ")
    .every((one) => !NO_NAMES.has(one));
}
