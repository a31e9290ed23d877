/** Letters that are written for one another, and that Unicode does not take apart. */
const ALIKE: { readonly [letter: string]: string } = {
  ı: "i",
  ß: "ss",
  œ: "oe",
  æ: "ae",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ـ: "",
};

/**
 * A name without what its writers vary: case, accents, the dot of the Turkish i, signs and spaces. The rule is our own
 * and the same on every host; what is folded is compared, never shown.
 *
 * @example
 * fold(" La Rédaction") === fold("LA REDACTION"); //=> true
 */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[ıßœæøłđðþـ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
