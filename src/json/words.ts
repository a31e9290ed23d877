import { once } from "../issue/once.js";

const LONGEST = 1000;

const WORD = "[\\p{L}\\p{N}_$.+-]{1,1000}";

/** A run of letters, digits and signs that make a word or a number. */
const wordPattern = /* @__PURE__ */ once(() => new RegExp(WORD, "uy"));

/** The word that stands at this place; empty if there is none. At most 1,000 characters of it. */
export function wordAt(text: string, at: number): string {
  const pattern = wordPattern();
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** True for a number, `true`, `false` and `null`. */
export function isJsonWord(word: string): boolean {
  return (
    word.length < LONGEST && /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(word)
  );
}

const IDENTIFIER = "^[\\p{L}_$][\\p{L}\\p{N}_$]*$";

const identifier = /* @__PURE__ */ once(() => new RegExp(IDENTIFIER, "u"));

/** True for what JavaScript takes as a key without quotes. */
export function isIdentifier(word: string): boolean {
  return word.length < LONGEST && identifier().test(word);
}

/** A word as it is quoted in a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}

/** What stands where a value should, in words. */
export function faultOf(word: string): string {
  if (word === "<") return "HTML stands where a value is expected";
  if (/^(?:var|let|const|function|window|document|new|return|if|async)$/.test(word)) {
    return `a JavaScript program stands where JSON is expected: ${quoted(word)}`;
  }
  return `${quoted(word)} stands where a value is expected`;
}
