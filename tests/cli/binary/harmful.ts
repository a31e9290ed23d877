/** One of each kind of what a terminal, a log or an eye would take for more than a character, and joiners, which scripts need. */
export const HARMFUL =
  "\u001b[31m\u001b]0;title\u0007\u009b2J\u0000\b\u007f\u202e\u2066\u200f\u2028\u2029\ufeff\u00ad";

/** What of that stands in a text; line ends and tabs are harmless. */
export function harmfulIn(text: string): readonly string[] {
  return [...text.matchAll(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu)].map(
    ({ 0: sign, index }) =>
      `U+${sign.codePointAt(0)?.toString(16)} in ${text.slice(Math.max(0, index - 30), index + 10)}`,
  );
}
