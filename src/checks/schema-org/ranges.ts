import {
  isKindOf,
  members,
  properties,
  type TypeTerm,
  types,
  withSuperTypes,
} from "../../vocabulary/vocabulary.js";

/** What a property's values may be, by what schema.org names as its range. */
export interface Range {
  /** As schema.org names them. */
  readonly types: readonly string[];
  readonly text: boolean;
  readonly url: boolean;
  readonly date: boolean;
  readonly time: boolean;
  readonly duration: boolean;
  readonly number: boolean;
  readonly boolean: boolean;
  /** A quantity is a number with its unit: `1200 px`. */
  readonly quantity: boolean;
  /** Members of enumerations that it takes; none where it takes more than enumerations. */
  readonly members: ReadonlySet<string>;
  /** Whether it takes nodes. */
  readonly nodes: boolean;
  /** Of types of schema.org that have been asked for, whether it takes them. */
  readonly taken: Map<string, boolean>;
}

/** The types whose values are no nodes, with those below them. */
export const DATA_TYPES: readonly string[] = ["Text", "Number", "Boolean", "Date", "DateTime", "Time"];

const ranges = new Map<string, Range>();

/** What the values of a property may be; nothing for a property that schema.org does not know. */
export function rangeOf(property: string): Range | undefined {
  const known = ranges.get(property);
  if (known) return known;
  const term = properties().get(property);
  if (!term || term.range.length === 0) return undefined;
  const range = makeRange(term.range);
  ranges.set(property, range);
  return range;
}

/** For rules: which properties have a range of this sort. */
export function takes(isWanted: (range: Range) => boolean): (property: string) => boolean {
  return (property) => {
    const range = rangeOf(property);
    return range ? isWanted(range) : false;
  };
}

function makeRange(names: readonly string[]): Range {
  const has = (...wanted: readonly string[]) => names.some((name) => wanted.includes(name));
  return {
    types: names,
    text: names.some((name) => name !== "URL" && isKindOf(name, ["Text"])),
    url: has("URL"),
    date: has("Date", "DateTime"),
    time: has("Time"),
    duration: has("Duration"),
    number: names.some((name) => isKindOf(name, ["Number"])),
    boolean: has("Boolean"),
    quantity: names.some((name) => isKindOf(name, ["Quantity"]) || name === "QuantitativeValue"),
    members: names.every((name) => isKindOf(name, ["Enumeration"])) ? membersOf(names) : new Set(),
    nodes: names.some((name) => !isKindOf(name, DATA_TYPES)),
    taken: new Map(),
  };
}

/** The members of these enumerations and of those below them; a type below an enumeration can stand for one, too. */
function membersOf(enumerations: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { name, enumerations: own } of members().values())
    if (own.some((one) => isKindOf(one, enumerations))) found.add(name);
  if (found.size > 0) for (const { name } of typesBelow(enumerations)) found.add(name);
  return found;
}

function typesBelow(above: readonly string[]): TypeTerm[] {
  return [...types().values()].filter(({ name }) => !above.includes(name) && isKindOf(name, above));
}

/**
 * True for a node of these types in this range, as far as schema.org knows them; also for one of a wider type, which may
 * be what the range asks for.
 */
export function takesTypes(range: Range, nodeTypes: readonly string[]): boolean {
  return nodeTypes.some((type) => !types().has(type) || takesType(range, type));
}

function takesType(range: Range, type: string): boolean {
  const before = range.taken.get(type);
  if (before !== undefined) return before;
  const above = withSuperTypes(type);
  const isTaken = range.types.some(
    (name) => name === "Thing" || above.has(name) || withSuperTypes(name).has(type),
  );
  range.taken.set(type, isTaken);
  return isTaken;
}
