import { MEMBERS, PROPERTIES, RELEASE, TYPES } from "./terms.generated.js";

/** What schema.org says of each of its terms. */
export interface Term {
  readonly name: string;
  /** Whether it is proposed, and may still change. */
  readonly isPending: boolean;
  /** The terms that have taken its place; none, as long as it is to be used. */
  readonly supersededBy: readonly string[];
}

/** A class, a data type or an enumeration. */
export interface TypeTerm extends Term {
  /** The types directly above it. */
  readonly parents: readonly string[];
}

export interface PropertyTerm extends Term {
  /** The types that may have it, and with them all below. */
  readonly domain: readonly string[];
  /** The types that its values may be of, and with them all below. */
  readonly range: readonly string[];
}

/** A member of an enumeration: `EventCancelled`. */
export interface MemberTerm extends Term {
  readonly enumerations: readonly string[];
}

/** The release of schema.org that is known: `29.4`. */
export const SCHEMA_ORG_RELEASE: string = RELEASE;

interface Terms {
  readonly types: ReadonlyMap<string, TypeTerm>;
  readonly properties: ReadonlyMap<string, PropertyTerm>;
  readonly members: ReadonlyMap<string, MemberTerm>;
}

let terms: Terms | undefined;
const closures = new Map<string, ReadonlySet<string>>();

/** Every type by its name. */
export function types(): ReadonlyMap<string, TypeTerm> {
  return allTerms().types;
}

/** Every property by its name. */
export function properties(): ReadonlyMap<string, PropertyTerm> {
  return allTerms().properties;
}

/** Every member of an enumeration by its name. */
export function members(): ReadonlyMap<string, MemberTerm> {
  return allTerms().members;
}

/** A type with all types above it; a type that is not known alone. */
export function withSuperTypes(type: string): ReadonlySet<string> {
  const before = closures.get(type);
  if (before) return before;
  const found = new Set([type]);
  for (const name of found) for (const parent of types().get(name)?.parents ?? []) found.add(parent);
  if (types().has(type)) closures.set(type, found);
  return found;
}

/** True for a type that is one of these or below one of them. */
export function isKindOf(type: string, wanted: readonly string[]): boolean {
  const all = withSuperTypes(type);
  return wanted.some((name) => all.has(name));
}

/**
 * The lines are parsed when something is first asked. A line is a name, `!` behind it if it is pending, then columns of
 * places in the list of types, in base 36, and last, behind `>`, what has taken its place.
 */
function allTerms(): Terms {
  if (terms) return terms;
  const lines = TYPES.split("\n").map(parseLine);
  const names = lines.map(({ name }) => name);
  const at = (places: string | undefined) =>
    (places ? places.split(",") : []).map((place) => names[Number.parseInt(place, 36)] ?? "");
  terms = {
    types: byName(lines.map(({ columns: [parents], ...term }) => ({ ...term, parents: at(parents) }))),
    properties: byName(
      PROPERTIES.split("\n")
        .map(parseLine)
        .map(({ columns: [domain, range], ...term }) => ({ ...term, domain: at(domain), range: at(range) })),
    ),
    members: byName(
      MEMBERS.split("\n")
        .map(parseLine)
        .map(({ columns: [enumerations], ...term }) => ({ ...term, enumerations: at(enumerations) })),
    ),
  };
  return terms;
}

function parseLine(line: string): Term & { readonly columns: readonly string[] } {
  const [first = "", ...rest] = line.split(" ");
  const isPending = first.endsWith("!");
  const last = rest.at(-1) ?? "";
  const isSuperseded = last.startsWith(">");
  return {
    name: isPending ? first.slice(0, -1) : first,
    isPending,
    supersededBy: isSuperseded ? last.slice(1).split(",") : [],
    columns: isSuperseded ? rest.slice(0, -1) : rest,
  };
}

function byName<T extends Term>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((term) => [term.name, term]));
}
