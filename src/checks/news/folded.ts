import { fold as foldWord } from "../../values/fold.js";

/** Letters that differ in their case at most. */
const PLAIN = /^[ -~]*$/;

/**
 * A name without what its writers vary: case, accents, the dot of the Turkish i, signs and spaces. What is folded is
 * compared, never shown.
 *
 * @example
 * fold(" La Rédaction") === fold("LA REDACTION"); //=> true
 */
export function fold(name: string): string {
  if (PLAIN.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z\d]+/g, " ")
      .trim();
  return foldWord(name.replace(/\p{Cf}/gu, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
