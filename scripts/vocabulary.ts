import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The release that @vocabulary/schema 1.1.0 holds. */
export const RELEASE = "29.4";

const SCHEMA = "http://schema.org/";
const PENDING = "http://pending.schema.org";
const QUAD = /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)> /gm;

/** What schema.org says of one of its terms: the objects of each predicate. */
type Facts = Map<string, Map<string, string[]>>;

/** The generated file: every type, property and member of an enumeration, a line each. */
export function vocabularyModule(): string {
  const quads = readFileSync(createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq"), "utf8");
  const facts = factsOf(quads);
  const all = (name: string, predicate: string) => facts.get(name)?.get(predicate) ?? [];
  const isA = (name: string, type: string) =>
    all(name, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type").includes(type);
  const named = (wanted: (name: string) => boolean) => [...facts.keys()].filter(wanted).sort();

  const types = named((name) => isA(name, "http://www.w3.org/2000/01/rdf-schema#Class"));
  const properties = named((name) => isA(name, "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property"));
  const index = new Map(types.map((type, at) => [type, at.toString(36)]));
  const indexes = (names: readonly string[]) =>
    names
      .map((name) => index.get(name))
      .filter((at) => at !== undefined)
      .join(",");
  const own = (name: string, predicate: string) =>
    all(name, predicate)
      .filter((object) => object.startsWith(SCHEMA))
      .map((object) => object.slice(SCHEMA.length));
  const enumerations = (name: string) =>
    own(name, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type").filter((type) => index.has(type));
  const members = named((name) => !index.has(name) && enumerations(name).length > 0);
  const line = (name: string, ...columns: readonly string[]) => {
    const pending = all(name, `${SCHEMA}isPartOf`).includes(PENDING) ? "!" : "";
    const newer = own(name, `${SCHEMA}supersededBy`).sort();
    return [`${name}${pending}`, ...columns, ...(newer.length > 0 ? [`>${newer.join(",")}`] : [])].join(" ");
  };

  return `/** Terms of schema.org ${RELEASE}, CC BY-SA 3.0. Written by scripts/write-vocabulary.ts; how to read it, see vocabulary.ts. */
export const RELEASE: string = ${JSON.stringify(RELEASE)};

export const TYPES: string =
  ${JSON.stringify(types.map((name) => line(name, indexes(own(name, "http://www.w3.org/2000/01/rdf-schema#subClassOf").sort()))).join("\n"))};

export const PROPERTIES: string =
  ${JSON.stringify(properties.map((name) => line(name, indexes(own(name, `${SCHEMA}domainIncludes`).sort()), indexes(own(name, `${SCHEMA}rangeIncludes`).sort()))).join("\n"))};

export const MEMBERS: string =
  ${JSON.stringify(members.map((name) => line(name, indexes(enumerations(name).sort()))).join("\n"))};
`;
}

function factsOf(quads: string): Facts {
  const facts: Facts = new Map();
  for (const [, subject = "", predicate = "", object = ""] of quads.matchAll(QUAD)) {
    const about = facts.get(subject) ?? new Map<string, string[]>();
    facts.set(subject, about.set(predicate, [...(about.get(predicate) ?? []), object]));
  }
  return facts;
}
