/** A JSON-LD object. */
export type Node = { [property: string]: unknown };

/** True for an object that is neither null nor a list. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Adds a value, or each of a list, to what the property already holds. One value stands alone, several in a list; what
 * is empty is not added.
 */
export function add(node: Node, property: string, value: unknown): void {
  const known = node[property];
  if (!isPresent(value)) return;
  if (known !== undefined) value = ([] as unknown[]).concat(known, value);
  node[property] = Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** Every value of a property, whether it is missing, alone or in a list. */
export function valuesOf(node: Node, property: string): readonly unknown[] {
  const value = node[property];
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** The node's types, as they stand. */
export function typesOf(node: Node): readonly string[] {
  return valuesOf(node, "@type").filter((type) => typeof type === "string");
}

/** True when the node holds every value that the pattern holds. */
export function holds(node: Node, pattern: Node): boolean {
  return Object.keys(pattern).every((property) => {
    const values = valuesOf(node, property);
    return valuesOf(pattern, property).every((value) => values.includes(value));
  });
}

/** False for what must not stand in a document: nothing, an empty text, an empty list. */
export function isPresent(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
  );
}
