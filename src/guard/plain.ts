/** True for an object as JSON has it. Of another, what it inherits counts for zod, too. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
