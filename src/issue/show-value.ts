const LONGEST = 60;

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
  if (typeof value === "string") return JSON.stringify(shorten(value)).replace(UNSEEN, escapeCharacter);
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "function") return "a function";
  return String(value);
}

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return `${text.slice(0, end)}…`;
}
