import { once } from "../issue/once.js";
import { showValue } from "../issue/show-value.js";

/** What would not be seen in a message, or would change how the rest of it is seen. */
const unseen = /* @__PURE__ */ once(
  () => /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u00A0\u2800\uFFFD]/gu,
);

/** So many characters are shown on each side of a place. */
const AROUND = 25;

/** A value as it is quoted in a message, a text in quotation marks, with what cannot be seen as `\u{202e}`. */
export function quoted(value: unknown): string {
  return showValue(value).replace(unseen(), nameOf);
}

/** The text around one of its characters, in quotation marks. */
export function quotedAround(text: string, at: number): string {
  const start = Math.max(0, at - AROUND);
  const end = at + AROUND + 1;
  return quoted(`${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`);
}

/** Where two texts that differ begin to. */
export function firstDifference(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}

/** The character by its number: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${hexOf(character).toUpperCase().padStart(4, "0")}`;
}

function nameOf(character: string): string {
  return `\\u{${hexOf(character)}}`;
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
