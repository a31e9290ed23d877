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
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
  ـ: "",
};

/** Letters that differ in their case at most. */
const PLAIN = /^[ -~]*$/;

/**
 * A word without what its writers vary: case, accents, the dot of the Turkish i, the hamza on an alef, vowel signs and
 * stretched letters. The rule is our own and the same on every host; folded text is compared, never shown.
 *
 * @example
 * fold("KASIM") === fold("kasım"); //=> true
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const bare = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[ıßœæøłđðþٱىیةکـ]/g, (letter) => ALIKE[letter] ?? letter);
}
