import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SCHEMA = "http://schema.org/";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const RDFS_CLASS = "http://www.w3.org/2000/01/rdf-schema#Class";
const RDF_PROPERTY = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property";
const SUB_CLASS_OF = "http://www.w3.org/2000/01/rdf-schema#subClassOf";

/** `<subject> <predicate> <object> <graph> .`; literals (labels, comments) are not needed. */
const QUAD = /^<([^>]*)> <([^>]*)> <([^>]*)> /;

/** What schema.org says of itself, names without their address. */
export interface Vocabulary {
  readonly types: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** What has been replaced by another type or property. */
  readonly superseded: ReadonlySet<string>;
  /** A type with all types above it. */
  closure(type: string): ReadonlySet<string>;
  domain(property: string): ReadonlySet<string>;
  range(property: string): ReadonlySet<string>;
  /** The enumerations that a member is of; none for what is no member. */
  enumerations(member: string): ReadonlySet<string>;
}

/** Reads the vocabulary from its N-Quads. */
export function parseVocabulary(quads: string): Vocabulary {
  const facts = new Map<string, Map<string, Set<string>>>();
  for (const line of quads.split("\n")) {
    const [, subject, predicate, object] = QUAD.exec(line) ?? [];
    if (subject === undefined || predicate === undefined || object === undefined) continue;
    const about = entry(facts, predicate, () => new Map<string, Set<string>>());
    entry(about, local(subject), () => new Set<string>()).add(local(object));
  }
  const objects = (predicate: string, subject: string): ReadonlySet<string> =>
    facts.get(predicate)?.get(subject) ?? new Set<string>();
  const instances = (type: string): Set<string> =>
    new Set([...(facts.get(RDF_TYPE) ?? [])].filter(([, types]) => types.has(type)).map(([name]) => name));

  const types = instances(RDFS_CLASS);
  const closures = new Map<string, Set<string>>();
  return {
    types,
    properties: instances(RDF_PROPERTY),
    superseded: new Set(facts.get(`${SCHEMA}supersededBy`)?.keys()),
    closure(type) {
      return entry(closures, type, () => {
        const found = new Set([type]);
        for (const name of found) for (const above of objects(SUB_CLASS_OF, name)) found.add(above);
        return found;
      });
    },
    domain: (property) => objects(`${SCHEMA}domainIncludes`, property),
    range: (property) => objects(`${SCHEMA}rangeIncludes`, property),
    enumerations: (member) =>
      new Set([...objects(RDF_TYPE, member)].filter((type) => types.has(type) && !types.has(member))),
  };
}

/** Release 29.4, as it stands. */
export const release29: Vocabulary = parseVocabulary(
  readFileSync(createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq"), "utf8"),
);

/** What is written that only release 30.0 allows: by property, the type that it added to the range. */
export const SINCE_30: { readonly [property: string]: string } = { previousStartDate: "DateTime" };

/** Release 29.4, and of 30.0 what is named above. */
export const schemaOrg: Vocabulary = {
  ...release29,
  range: (property) => new Set([...release29.range(property), SINCE_30[property] ?? []].flat()),
};

function local(iri: string): string {
  return iri.startsWith(SCHEMA) ? iri.slice(SCHEMA.length) : iri;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}
