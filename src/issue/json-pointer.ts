/**
 * A path as a JSON Pointer (RFC 6901).
 *
 * @example
 * jsonPointer(["authors", 0, "a/b"]); //=> "/authors/0/a~1b"
 */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
