import { SUBTYPES } from "./subtypes.generated.js";

/** Each type by those directly above it. */
let parents: ReadonlyMap<string, readonly string[]> | undefined;
let byLowerCase: ReadonlyMap<string, string> | undefined;

function parentsOf(): ReadonlyMap<string, readonly string[]> {
  if (parents) return parents;
  const found = new Map<string, string[]>();
  for (const group of SUBTYPES.split(" ")) {
    const [parent = "", children = ""] = group.split(":");
    for (const child of children.split(",")) found.set(child, [...(found.get(child) ?? []), parent]);
  }
  parents = found;
  return found;
}

/**
 * The types of schema.org that a type is a kind of, from the nearest to the farthest, up to what the model knows: an
 * article, a person, an organisation, a place, an event, an image or a term.
 *
 * @example
 * superTypes("Restaurant"); //=> ["FoodEstablishment", "LocalBusiness", "Organization", "Place"]
 */
export function superTypes(type: string): readonly string[] {
  const found = new Set([type]);
  for (const name of found) for (const parent of parentsOf().get(name) ?? []) found.add(parent);
  found.delete(type);
  return [...found];
}

/** The type of this name in any case. */
export function knownTypeNamed(name: string): string | undefined {
  byLowerCase ??= new Map([...parentsOf()].flat(2).map((type) => [type.toLowerCase(), type]));
  return byLowerCase.get(name.toLowerCase());
}
