import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SCHEMA = "http://schema.org/";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const QUAD = /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)> /gm;
const KEYS: { readonly [predicate: string]: string } = {
  [TYPE]: "@type",
  "http://www.w3.org/2000/01/rdf-schema#subClassOf": "rdfs:subClassOf",
  [`${SCHEMA}domainIncludes`]: "schema:domainIncludes",
  [`${SCHEMA}rangeIncludes`]: "schema:rangeIncludes",
};
const PREFIXES: readonly (readonly [string, string])[] = [
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"],
  ["http://www.w3.org/2000/01/rdf-schema#", "rdfs:"],
  [SCHEMA, "schema:"],
];

/**
 * schema.org in the form that Adobe's validator asks for. Its documentation fetches schemaorg-all-https.jsonld from
 * schema.org; so that nothing here needs the network, the same terms (release 29.4) are taken from `@vocabulary/schema`,
 * with the four facts of each term, of which the validator uses three.
 */
export function schemaOrgGraph(): { readonly "@graph": readonly object[] } {
  const quads = readFileSync(createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq"), "utf8");
  const terms = new Map<string, Map<string, string[]>>();
  for (const [, subject = "", predicate = "", object = ""] of quads.matchAll(QUAD)) {
    const key = KEYS[predicate];
    if (key === undefined) continue;
    const term = terms.get(subject) ?? new Map<string, string[]>();
    terms.set(subject, term.set(key, [...(term.get(key) ?? []), short(object)]));
  }
  return {
    "@graph": [...terms].map(([name, facts]) => ({
      "@id": `schema:${name}`,
      ...Object.fromEntries(
        [...facts].map(([key, values]) => [
          key,
          key === "@type" ? one(values) : one(values.map((value) => ({ "@id": value }))),
        ]),
      ),
    })),
  };
}

function short(iri: string): string {
  const [long, prefix] = PREFIXES.find(([start]) => iri.startsWith(start)) ?? ["", ""];
  return prefix + iri.slice(long.length);
}

function one<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length === 1 ? values[0] : values;
}
