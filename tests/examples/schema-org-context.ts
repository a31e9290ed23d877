import { existsSync, readFileSync } from "node:fs";

/** A JSON-LD context of schema.org's, and what to call it in a test's title. */
export interface SchemaOrgContext {
  readonly name: string;
  readonly terms: { readonly [term: string]: unknown };
}

/** The terms that the worked example writes, copied: `tests/fixtures/schema-org-context.md`. */
export const contextCopy: SchemaOrgContext = {
  name: "the copied terms of schema.org's context",
  terms: termsOf(new URL("../fixtures/schema-org-context.json", import.meta.url)),
};

const real = new URL("../../../shared/suites/schema-org/schemaorgcontext.jsonld", import.meta.url);

/** The whole context of release 30.0, where it lies beside the project. */
export const realContext: SchemaOrgContext | undefined = existsSync(real)
  ? { name: "schema.org's whole context", terms: termsOf(real) }
  : undefined;

function termsOf(file: URL): SchemaOrgContext["terms"] {
  return (JSON.parse(readFileSync(file, "utf8")) as { "@context": SchemaOrgContext["terms"] })["@context"];
}
