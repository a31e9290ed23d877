/**
 * What the name of an input in a report names: a `path`, an `address`, or a `stream` that has no name of its own. Only
 * a path has a file that others can open.
 */
export function inputKind(input: string): "path" | "address" | "stream" {
  if (input === "<stdin>") return "stream";
  return /^https?:\/\//i.test(input) ? "address" : "path";
}
