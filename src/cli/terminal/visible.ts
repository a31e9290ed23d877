/**
 * What a terminal, a log or a reader's eye would take for more than a character: control characters but for the tab,
 * marks that turn the direction of text, invisible ones but for the joiners that scripts need, and half surrogates.
 */
const HARMFUL = /(?![\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * The text with everything harmful written as an escape, so that what comes from outside can neither move the cursor, nor
 * colour, nor turn what stands around it. Line ends are escaped too: give it one line.
 *
 * @example
 * visible("a\u001b[2Jb"); //=> "a\\u001b[2Jb"
 */
export function visible(text: string): string {
  return text.replace(HARMFUL, (harmful) => {
    const hex = (harmful.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
  });
}
