import { holds, type Node, valuesOf } from "../graph/node.js";
import { FORMS } from "./forms.js";

/**
 * True when the node holds all of the pattern, also in other words: true or false as text, a member of an enumeration
 * without its address.
 */
export function fits(node: Node, pattern: Node): boolean {
  return holds(node, pattern) || holdsLoosely(node, pattern);
}

function holdsLoosely(node: Node, pattern: Node): boolean {
  return Object.keys(pattern).every((property) =>
    valuesOf(pattern, property).every((wanted) =>
      valuesOf(node, property).some(
        (value) => value === wanted || (!property.startsWith("@") && isSame(value, wanted)),
      ),
    ),
  );
}

/** Where the node says what the pattern asks for, but for its types. */
export function tellingItems(node: Node, pattern: Node): (readonly [property: string, at: number])[] {
  return Object.keys(pattern)
    .filter((property) => !property.startsWith("@"))
    .flatMap((property) => {
      const wanted = valuesOf(pattern, property);
      return valuesOf(node, property).flatMap((value, at) =>
        wanted.some((one) => one === value || isSame(value, one)) ? [[property, at] as const] : [],
      );
    });
}

/** True for two ways to say the same. */
function isSame(value: unknown, wanted: unknown): boolean {
  const form = typeof wanted === "boolean" ? "flag" : "member";
  const [a, b] = [value, wanted].map((one) => FORMS[form](one, undefined));
  return a !== undefined && b !== undefined && "value" in a && "value" in b && a.value === b.value;
}
