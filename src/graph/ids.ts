import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { ABSOLUTE_IRI, localName } from "../values/web-url.js";

/** Refuses a base that names could not be put behind. */
export function checkBase(base: string | undefined): void {
  if (base === undefined || (ABSOLUTE_IRI.test(base) && !base.includes("#"))) return;
  refuse(
    "graph/base",
    `The base ${showValue(base)} is not an absolute address without a fragment. Give the document's own.`,
  );
}

/** The `@id` of a thing: its id if that is absolute, or the local name under the base; never a relative one. */
export function toIri(id: string | undefined, base: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (ABSOLUTE_IRI.test(id)) return id;
  return base !== undefined && localName().test(id) ? `${base}#${id}` : undefined;
}

/** The id of a node: a local name under the base, or the `@id` as it stands; none for a blank one. */
export function fromIri(iri: unknown, base: string | undefined): string | undefined {
  if (typeof iri !== "string" || iri === "" || iri.startsWith("_:")) return undefined;
  const name = isUnder(iri, base) ? iri.slice((base?.length ?? 0) + 1) : "";
  return localName().test(name) ? name : iri;
}

/** True for an `@id` that can stand for nothing outside of the document. */
export function isOwnId(iri: string, base: string | undefined): boolean {
  return iri.startsWith("_:") || isUnder(iri, base);
}

function isUnder(iri: string, base: string | undefined): boolean {
  return base !== undefined && iri.startsWith(`${base}#`);
}
