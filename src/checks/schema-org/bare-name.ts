/** True for a name without a prefix or an address in front: one that only schema.org can know. */
export function isBareName(name: string): boolean {
  return !name.includes(":") && !name.startsWith("@");
}
