/** Narrow looks into values of unknown shape. */
export type Json = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as a list; nothing is no member. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat() : [value];
}

/** The first text of a value that is one, or a list of some. */
export function textOf(value: unknown): string | undefined {
  return listOf(value).find((one): one is string => typeof one === "string" && one.trim() !== "");
}

/** A bare name, or the name of the first thing that has one. */
export function nameOf(value: unknown): string | undefined {
  return namesOf(value)[0];
}

/** The bare names and the names of things, in order. */
export function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === "string") return one.trim() === "" ? [] : [one];
    return isObject(one) ? listOf(one.name).filter((name): name is string => typeof name === "string") : [];
  });
}
