import { properties, types } from "./vocabulary.js";

type Spellings = ReadonlyMap<string, string>;

const bySpelling = new Map<ReadonlyMap<string, unknown>, Spellings>();

/** The type of this name in another case; nothing for one that is right. */
export function typeInCase(name: string): string | undefined {
  return inCase(name, types());
}

/** The property of this name in another case; nothing for one that is right. */
export function propertyInCase(name: string): string | undefined {
  return inCase(name, properties());
}

function inCase(name: string, terms: ReadonlyMap<string, unknown>): string | undefined {
  if (terms.has(name)) return undefined;
  let spellings = bySpelling.get(terms);
  if (spellings === undefined) {
    spellings = new Map(Array.from(terms.keys(), (term) => [term.toLowerCase(), term]));
    bySpelling.set(terms, spellings);
  }
  return spellings.get(name.toLowerCase());
}
