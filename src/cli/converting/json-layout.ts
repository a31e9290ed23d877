import { tokensOf } from "./json-tokens.js";

/**
 * A JSON text with other white space: each member on a line of its own, so many spaces further in than what holds it, or
 * all on one line for 0. It is laid out as `JSON.stringify` would; texts, numbers and keys, also those that stand twice,
 * stay as they are written.
 *
 * @example
 * layOut('{"a" : 1.0}', 0); //=> '{"a":1.0}'
 */
export function layOut(json: string, indent: number): string {
  const pieces: string[] = [];
  let depth = 0;
  /** A bracket was opened and nothing has followed it. */
  let isEmpty = false;
  const endLine = () => {
    if (indent > 0) pieces.push("\n", " ".repeat(indent * depth));
  };
  for (const { offset, end } of tokensOf(json)) {
    const sign = json[offset];
    const isCloser = sign === "}" || sign === "]";
    if (isCloser) depth--;
    if (isEmpty !== isCloser) endLine();
    isEmpty = sign === "{" || sign === "[";
    if (isEmpty) depth++;
    pieces.push(json.slice(offset, end));
    if (sign === ",") endLine();
    if (sign === ":" && indent > 0) pieces.push(" ");
  }
  return pieces.join("");
}
