/**
 * How wide text of about this size is, in pixels, in the widest of the fonts that systems have for it: nobody measures a
 * text where the page is made, and what is estimated too wide only leaves some room.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

/** The widths of characters in em, the first that fits. */
const WIDTHS: readonly (readonly [ems: number, characters: RegExp])[] = [
  [0.33, /[iIjl.,:;'|!’‘·\s]/],
  [0.46, /[frtJ()[\]{}/\\"“”-]/],
  [1.02, /[mwMW@%…—œæŒÆ]/],
  [0.64, /[a-z0-9]/],
  [0, /[\p{M}\u200c\u200d]/u],
  [
    1.15,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u,
  ],
  [0.8, /\p{Lu}/u],
  [0.72, /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u],
];

function emsOf(character: string): number {
  return WIDTHS.find(([, characters]) => characters.test(character))?.[0] ?? 1;
}
