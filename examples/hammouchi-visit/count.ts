/** How many different objects of a value have the key: `type` counts things of the model, `@type` nodes of JSON-LD. */
export function countWith(key: "type" | "@type", value: unknown): number {
  const seen = new Set<object>();
  const visit = (item: unknown): void => {
    if (typeof item !== "object" || item === null || seen.has(item)) return;
    seen.add(item);
    for (const inner of Object.values(item)) visit(inner);
  };
  visit(value);
  return [...seen].filter((object) => Object.hasOwn(object, key)).length;
}
