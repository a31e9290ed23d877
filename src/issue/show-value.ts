const LONGEST = 60;

/**
 * A value as it is quoted in a message: text in quotes, about 60 characters of it; objects and lists by kind only, so
 * that neither a cycle nor a large value can hurt.
 *
 * @example
 * showValue("2024-02-30"); //=> '"2024-02-30"'
 */
export function showValue(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  }
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length > 0 ? "a list" : "an empty list";
  return typeof value === "object" && value !== null ? "an object" : String(value).slice(0, LONGEST);
}
