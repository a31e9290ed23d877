import { type NodeObject, toRDF } from "jsonld";
import type { SchemaOrgContext } from "./schema-org-context.js";

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
}

interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const SCHEMA = "http://schema.org/";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** How jsonld.js is to read: strictly, and with no other context than the given one. */
export function offline({ terms }: SchemaOrgContext, base: string) {
  return {
    base,
    /** Whatever would be dropped or stay relative is an error. */
    safe: true,
    documentLoader: async (url: string) => {
      if (!/^https?:\/\/schema\.org\/?$/.test(url))
        throw new Error(`Nothing but schema.org is served: ${url}`);
      return { contextUrl: undefined, documentUrl: url, document: { "@context": terms } as NodeObject };
    },
  } as const;
}

/** What a JSON-LD document says, as jsonld.js understands it. */
export async function triplesOf(text: string, context: SchemaOrgContext, base: string): Promise<Triples> {
  return new Triples((await toRDF(JSON.parse(text), offline(context, base))) as readonly Quad[], base);
}

/** Triples that can be asked, and that remember which of them an answer has used. */
export class Triples {
  readonly #quads: readonly Quad[];
  readonly #base: string;
  readonly #used = new Set<Quad>();

  constructor(quads: readonly Quad[], base: string) {
    this.#quads = quads;
    this.#base = base;
  }

  /** The node of a local name. */
  at(name: string): Resource {
    return new Resource(this, `${this.#base}#${name}`);
  }

  /** The one node with this `additionalType`. */
  marked(mark: string): Resource {
    return this.#only(
      mark,
      this.#quads.filter(
        ({ predicate, object }) => predicate.value === `${SCHEMA}additionalType` && object.value === mark,
      ),
    );
  }

  /** Every node of one of these schema.org types. */
  ofTypes(...types: readonly string[]): Resource[] {
    const quads = this.#quads.filter(
      ({ predicate, object }) => predicate.value === TYPE && types.includes(short(object.value)),
    );
    return quads.map(({ subject }) => new Resource(this, subject.value));
  }

  /** Every literal. */
  literals(): string[] {
    return this.#terms((term) => term.termType === "Literal");
  }

  /** Every IRI, predicates and types included. */
  iris(): string[] {
    return this.#terms((term) => term.termType === "NamedNode");
  }

  /** The short name of every property. */
  properties(): string[] {
    return unique(this.#quads.map(({ predicate }) => short(predicate.value)));
  }

  /** The objects of one subject and property; these triples count as used. */
  objects(subject: string, property: string): Term[] {
    const predicate = property === "@type" ? TYPE : SCHEMA + property;
    const quads = this.#about(subject).filter((quad) => quad.predicate.value === predicate);
    for (const quad of quads) this.#used.add(quad);
    return quads.map(({ object }) => object);
  }

  /** The short names of a subject's properties, its types aside. These triples do not count as used. */
  propertiesOf(subject: string): string[] {
    const predicates = this.#about(subject).map(({ predicate }) => predicate.value);
    return unique(predicates.filter((predicate) => predicate !== TYPE).map(short));
  }

  /** The triples that no answer has used. */
  unused(): string[] {
    return this.#quads
      .filter((quad) => !this.#used.has(quad))
      .map(({ subject, predicate, object }) =>
        [subject, predicate, object].map((term) => term.value).join(" "),
      );
  }

  #about(subject: string): readonly Quad[] {
    return this.#quads.filter((quad) => quad.subject.value === subject);
  }

  #only(what: string, quads: readonly Quad[]): Resource {
    const [quad] = quads;
    if (quad === undefined || quads.length > 1) throw new Error(`${quads.length} nodes are marked ${what}`);
    return new Resource(this, quad.subject.value);
  }

  #terms(wanted: (term: Term) => boolean): string[] {
    const terms = this.#quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    return unique(terms.filter(wanted).map(({ value }) => value));
  }
}

/** One node. Lists come sorted: a set of triples has no order. */
export class Resource {
  readonly #triples: Triples;
  readonly id: string;

  constructor(triples: Triples, id: string) {
    this.#triples = triples;
    this.id = id;
  }

  /** Its schema.org types. */
  types(): string[] {
    return this.#objects("@type", (term) => term.termType === "NamedNode")
      .map(({ value }) => short(value))
      .sort();
  }

  /** The properties that it has, its types aside. */
  properties(): string[] {
    return this.#triples.propertiesOf(this.id);
  }

  /** The texts of a property. A value that is none is an error. */
  texts(property: string): string[] {
    return this.#objects(property, isPlainText)
      .map(({ value }) => value)
      .sort();
  }

  /** The one text of a property. */
  text(property: string): string {
    return only(property, this.texts(property));
  }

  /** The one date of a property, which schema.org's context says to be a `Date`. */
  date(property: string): string {
    const dates = this.#objects(property, ({ datatype }) => datatype?.value === `${SCHEMA}Date`);
    return only(property, dates).value;
  }

  /** The nodes or addresses of a property, in the order of what they are called. */
  nodes(property: string): Resource[] {
    return this.#objects(property, ({ termType }) => termType !== "Literal").map(
      ({ value }) => new Resource(this.#triples, value),
    );
  }

  /** The one node or address of a property. */
  node(property: string): Resource {
    return only(property, this.nodes(property));
  }

  /** The IRIs and blank names of a property's nodes. */
  ids(property: string): string[] {
    return this.nodes(property)
      .map(({ id }) => id)
      .sort();
  }

  #objects(property: string, fits: (term: Term) => boolean): Term[] {
    const terms = this.#triples.objects(this.id, property);
    const other = terms.find((term) => !fits(term));
    if (other) throw new Error(`${this.id} ${property}: unexpected ${other.termType} ${other.value}`);
    return terms;
  }
}

function isPlainText({ termType, datatype }: Term): boolean {
  return termType === "Literal" && datatype?.value === "http://www.w3.org/2001/XMLSchema#string";
}

function only<T>(property: string, items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length > 1)
    throw new Error(`${items.length} values of ${property}, not one`);
  return item;
}

function short(iri: string): string {
  return iri.startsWith(SCHEMA) ? iri.slice(SCHEMA.length) : iri;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
