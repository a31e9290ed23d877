import fc, { type Arbitrary } from "fast-check";

type Mutable = { [key: string]: unknown };

/**
 * Gives each thing its own id, in all the forms that ids have, and puts some things in several places: each of
 * them the very same object, or an equal copy under the same id.
 */
export function withSharing<T extends object>(things: Arbitrary<T>): Arbitrary<T> {
  return fc
    .tuple(things, fc.array(fc.nat({ max: 11 }), { minLength: 24, maxLength: 24 }))
    .map(([thing, choices]) => share(thing, choices));
}

function share<T extends object>(root: T, choices: readonly number[]): T {
  let at = 0;
  const choose = () => choices[at++ % choices.length] ?? 0;
  const finished = new Map<string, Mutable[]>();

  function visit(value: unknown, isFixed: boolean): unknown {
    if (Array.isArray(value)) return value.map((item) => visit(item, isFixed));
    if (typeof value !== "object" || value === null) return value;
    const object = value as Mutable;
    const type = typeof object.type === "string" ? object.type : undefined;
    const earlier = type === undefined ? [] : (finished.get(type) ?? []);
    if (!isFixed && earlier.length > 0 && choose() < 4) {
      const known = earlier[choose() % earlier.length] as Mutable;
      return known.id !== undefined && choose() < 4 ? structuredClone(known) : known;
    }
    const copy: Mutable = {};
    for (const [key, item] of Object.entries(object))
      copy[key] = isPart(key) ? item : visit(item, isBound(key));
    if (type === undefined) return copy;
    const id = idOf(choose(), at);
    if (id !== undefined) copy.id = id;
    else delete copy.id;
    finished.set(type, [...earlier, copy]);
    return copy;
  }
  return visit(root, true) as T;
}

/** An image's creator has a type too, but is no thing: it cannot have an id. */
function isPart(key: string): boolean {
  return key === "creators";
}

/** An engagement is bound to the days of its visit: another event may not take its place. */
function isBound(key: string): boolean {
  return key === "engagements";
}

function idOf(choice: number, at: number): string | undefined {
  const forms = [
    `name-${at}`,
    `ünï.çode_${at}~`,
    `https://other.example/things#${at}`,
    `urn:uuid:${at}`,
    `${at}`,
  ];
  return forms[choice];
}
