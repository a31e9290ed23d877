import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The types whose kinds are read as them. */
export const ROOTS: readonly string[] = [
  "Article",
  "Person",
  "Organization",
  "Place",
  "Event",
  "ImageObject",
  "DefinedTerm",
];

const SUB_CLASS =
  /^<http:\/\/schema\.org\/(\w+)> <http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#subClassOf> <http:\/\/schema\.org\/(\w+)>/gm;

/** The generated file: each type with the types directly below it, as schema.org 29.4 has them. */
export function subtypesModule(): string {
  const quads = readFileSync(createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq"), "utf8");
  const children = new Map<string, string[]>();
  for (const [, child = "", parent = ""] of quads.matchAll(SUB_CLASS)) {
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const known = new Set(ROOTS);
  for (const type of known) for (const child of children.get(type) ?? []) known.add(child);
  const groups = [...known]
    .filter((type) => children.has(type))
    .sort()
    .map((type) => `${type}:${[...new Set(children.get(type))].sort().join(",")}`);
  return `/** Types of schema.org 29.4 with those directly below them. Written by scripts/write-subtypes.ts. */
export const SUBTYPES: string =
  ${JSON.stringify(groups.join(" "))};
`;
}
