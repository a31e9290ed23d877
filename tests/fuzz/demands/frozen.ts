/** The value, in which nothing can be changed any more: whoever tries to gets a TypeError. */
export function frozen<T>(value: T): T {
  const seen = new Set<unknown>();
  const open: unknown[] = [value];
  for (let at = open.pop(); at !== undefined || open.length > 0; at = open.pop()) {
    if (typeof at !== "object" || at === null || seen.has(at)) continue;
    seen.add(at);
    // The elements of a view cannot be frozen; who gives bytes compares them.
    if (ArrayBuffer.isView(at)) continue;
    for (const key of Reflect.ownKeys(at)) open.push(Reflect.getOwnPropertyDescriptor(at, key)?.value);
    Object.freeze(at);
  }
  return value;
}
