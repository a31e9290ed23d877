/**
 * A path as a JSON Pointer (RFC 6901).
 *
 * @example
 * jsonPointer(["authors", 0, "a/b"]); //=> "/authors/0/a~1b"
 */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * The keys of a JSON Pointer, each as it stands in the value.
 *
 * @example
 * keysOfPointer("/authors/0/a~1b"); //=> ["authors", "0", "a/b"]
 */
export function keysOfPointer(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
