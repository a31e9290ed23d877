/**
 * Gives an object the private fields of a class that it is not of, which nobody else sees. A WeakMap does the same, but V8
 * holds on to what is in one until it next goes through the whole heap, also when the key is gone.
 */
export const Stamp: new (object: object) => object = function give(object: object): object {
  return object;
} as unknown as new (
  object: object,
) => object;
