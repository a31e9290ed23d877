/** The first 60 characters of a text that has more. */
const LONGER = /^.{60}(?=.)/su;

/** Characters that would not be seen in a message, or would change how the rest of it is seen. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u00A0]/gu;

/**
 * A value as it is quoted in a message: text in quotes, at most 60 characters of it, with what cannot be seen written
 * as `\u{…}`; objects and lists by kind only, so that neither a cycle nor a large value can hurt.
 *
 * @example
 * showValue("2024-02-30"); //=> '"2024-02-30"'
 */
export function showValue(value: unknown): string {
  if (typeof value === "string") {
    const [head] = LONGER.exec(value) ?? [];
    return JSON.stringify(head === undefined ? value : `${head}…`).replace(UNSEEN, escapeCharacter);
  }
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length > 0 ? "a list" : "an empty list";
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
