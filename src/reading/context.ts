import { isNode } from "../graph/node.js";

/** What the names of a node mean: its `@context`, and those around it. */
export interface Context {
  /** What a name without a prefix belongs to. */
  readonly vocabulary: "schema.org" | "foreign";
  /** Names and prefixes that the document defines, by the IRI or keyword that they stand for; `""` for none. */
  readonly terms: ReadonlyMap<string, string>;
  /** The language of texts that name none. */
  readonly language?: string | undefined;
  /** What relative ids are resolved against, as written. */
  readonly base?: string | undefined;
}

/** Of a node that names no context: it is read as schema.org. */
export const NO_CONTEXT: Context = { vocabulary: "schema.org", terms: new Map() };

/**
 * Every form of the vocabulary's address: http or https, with or without `www.` or the name of an extension in front
 * (`pending.`, `health-lifesci.`), a slash or more at its end, alone or at the end of an archive's.
 */
const SCHEMA_ORG = /(?:^|\/)(?:https?:)?(?:\/\/)?(?:[a-z]+(?:-[a-z]+)?\.)?schema\.org(?:[/#?][^:]*)?$/i;

const SCHEMA_ORG_NAME = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i;

const LONGEST = 2048;

/** True for an address of the schema.org vocabulary or of its context. */
export function isSchemaOrg(address: string): boolean {
  return address.length <= LONGEST && SCHEMA_ORG.test(address.trim());
}

/** A name of schema.org without its address or its prefix; of another vocabulary, as it stands. */
export function withoutSchemaOrg(name: string): string {
  return name.replace(SCHEMA_ORG_NAME, "");
}

/** The context of a node, from the value of its `@context` and the context around it. */
export function readContext(value: unknown, outer: Context): Context {
  const members = [value].flat();
  const addresses = members.filter((member) => typeof member === "string");
  let context: Context = addresses.some(isSchemaOrg)
    ? { ...outer, vocabulary: "schema.org" }
    : addresses.length > 0
      ? { ...outer, vocabulary: "foreign" }
      : outer;
  for (const member of members) {
    if (isNode(member)) context = define(member, context);
    else if (member === null) context = { ...NO_CONTEXT, vocabulary: context.vocabulary };
  }
  return context;
}

function define(definitions: { readonly [term: string]: unknown }, outer: Context): Context {
  const terms = new Map(outer.terms);
  let { vocabulary, language, base } = outer;
  for (const [term, value] of Object.entries(definitions)) {
    const id = isNode(value) ? value["@id"] : value;
    if (term === "@vocab") {
      if (typeof value === "string") vocabulary = isSchemaOrg(value) ? "schema.org" : "foreign";
    } else if (term === "@language") {
      language = typeof value === "string" ? value : undefined;
    } else if (term === "@base") {
      base = typeof value === "string" ? value : undefined;
    } else if (!term.startsWith("@") && (typeof id === "string" || value === null)) {
      terms.set(term, typeof id === "string" ? id : "");
    }
  }
  return { vocabulary, terms, language, base };
}

/**
 * What a key or a type means: a name of schema.org, a JSON-LD keyword, or the IRI, written out or not, of another
 * vocabulary. `undefined` for a bare name of a vocabulary that is not schema.org.
 */
export function nameOf(term: string, context: Context): string | undefined {
  const { terms, vocabulary } = context;
  const name = terms.size > 0 ? (terms.get(term) ?? term) : term;
  if (name === "") return undefined;
  const colon = name.indexOf(":");
  if (colon < 0)
    return name !== term || vocabulary === "schema.org" || name.startsWith("@") ? name : undefined;
  if (SCHEMA_ORG_NAME.test(name)) return withoutSchemaOrg(name);
  const prefix = terms.get(name.slice(0, colon));
  return prefix !== undefined && isSchemaOrg(prefix) ? name.slice(colon + 1) : name;
}
