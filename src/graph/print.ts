import { refuse } from "../issue/issue.js";

/**
 * A value as JSON that is safe inside a script element of an HTML page, whatever its texts: no `<`, `>` or `&`,
 * no U+2028 or U+2029 and no lone surrogate stands in it; all are written as `\uXXXX`.
 * `JSON.parse` gives the same value back.
 */
export function safeJson(value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    // Too deep, inside itself, or a bigint: what it says of that differs between engines.
  }
  if (json === undefined)
    return refuse("html/not-json", "The value is no JSON. Give what toJsonLd returned.");
  return json
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
