import { isObject, type JsonObject, objectsOf, typesOf } from "./documents.js";
import type { Vocabulary } from "./schema-org.js";

/** One way in which a document is not schema.org. */
export interface Violation {
  /** `Event.startDate`, or the type alone. */
  readonly where: string;
  readonly problem: string;
  readonly value: unknown;
}

/** What was looked at, and what was let through by an exception. */
export interface Tally {
  readonly pairs: Set<string>;
  readonly references: { count: number };
  /** By property: a bare name where schema.org wants a Person or an Organization. */
  readonly bareNames: Map<string, number>;
  /** By property: a node without a type, as somebody of whom no more is known. */
  readonly untyped: Map<string, number>;
}

/**
 * The properties that hold an agent: the one exception. Of an agent, the source may say no more than the name, and
 * then a text stands where schema.org lists Person and Organization alone, or a node without a type. Schema.org
 * expects texts there (https://schema.org/docs/datamodel.html#conformance).
 */
export const AGENT_PROPERTIES: ReadonlySet<string> = new Set([
  "agent",
  "attendee",
  "author",
  "contributor",
  "copyrightHolder",
  "creator",
  "member",
  "organizer",
  "sponsor",
]);

/** Properties whose value names a *type* of action, not an action: schema.org's own examples write them so. */
const TYPE_VALUED: ReadonlySet<string> = new Set(["interactionType"]);

const OUT_OF_RANGE = "outside the property's range";

/** A date with a time where schema.org has Date alone, or the other way round. */
export const WRONG_PRECISION = "a date of the wrong precision";

const ABSOLUTE_IRI = /^[a-z][a-z\d+.-]*:\S+$/i;
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const QUANTITY = /^\d+(?:\.\d+)? \p{L}+$/u;
const MEMBER = /^https:\/\/schema\.org\/(\w+)$/;
const KEYWORDS: ReadonlySet<string> = new Set(["@context", "@id", "@type"]);

/** Holds whole documents to the vocabulary. */
export class VocabularyCheck {
  readonly violations: Violation[] = [];
  readonly tally: Tally = {
    pairs: new Set(),
    references: { count: 0 },
    bareNames: new Map(),
    untyped: new Map(),
  };
  readonly #vocabulary: Vocabulary;
  /** The nodes of the document at hand, by their `@id`. */
  #nodes = new Map<string, JsonObject>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  document(document: JsonObject): this {
    this.#nodes = new Map();
    for (const [object] of objectsOf(document)) {
      const id = object["@id"];
      if (typeof id === "string" && Object.keys(object).length > 1) this.#nodes.set(id, object);
    }
    const { "@graph": graph, ...rest } = document;
    if (!Array.isArray(graph)) this.#node(rest, "");
    else for (const node of graph) this.#value("", "", node);
    return this;
  }

  /** A node that stands in this property. */
  #node(node: JsonObject, property: string): void {
    const types = typesOf(node);
    for (const type of types) {
      if (!this.#vocabulary.types.has(type)) this.#report(type, "no type of schema.org", type);
      if (this.#vocabulary.superseded.has(type)) this.#report(type, "a superseded type", type);
    }
    if (types.length === 0) count(this.tally.untyped, property);
    const closure = new Set(
      (types.length > 0 ? types : ["Thing"]).flatMap((type) => [...this.#closure(type)]),
    );
    for (const [key, value] of Object.entries(node)) {
      if (KEYWORDS.has(key)) continue;
      const type = types.join("+");
      this.tally.pairs.add(`${type}.${key}`);
      const isPassedOn = closure.has("Role") && key === property;
      const problem = isPassedOn ? undefined : this.#problemOf(key, closure);
      if (problem) this.#report(`${type}.${key}`, problem, value);
      else for (const item of Array.isArray(value) ? value : [value]) this.#value(type, key, item);
    }
  }

  #problemOf(property: string, closure: ReadonlySet<string>): string | undefined {
    const { properties, superseded } = this.#vocabulary;
    if (!properties.has(property)) return "no property of schema.org";
    if (superseded.has(property)) return "a superseded property";
    const isInDomain = [...this.#vocabulary.domain(property)].some((type) => closure.has(type));
    return isInDomain ? undefined : "outside the property's domain";
  }

  #value(type: string, property: string, value: unknown): void {
    const problem = isObject(value)
      ? "@value" in value
        ? this.#taggedProblem(property, value)
        : this.#nodeProblem(property, value)
      : this.#literalProblem(property, value);
    if (problem) this.#report(`${type}.${property}`, problem, value);
  }

  #taggedProblem(property: string, value: JsonObject): string | undefined {
    const isTagged =
      Object.keys(value).sort().join() === "@language,@value" &&
      typeof value["@value"] === "string" &&
      typeof value["@language"] === "string";
    return isTagged && this.#accepts(property, "Text") ? undefined : "no tagged text";
  }

  /** Looks at the node, or at what the reference means. */
  #nodeProblem(property: string, value: JsonObject): string | undefined {
    const id = value["@id"];
    const isReference = typeof id === "string" && Object.keys(value).length === 1;
    if (isReference) this.tally.references.count++;
    else this.#node(value, property);
    const node = isReference ? this.#nodes.get(id) : value;
    if (!node) return "a reference to nothing";
    return property === "" || this.#fits(node, property) ? undefined : OUT_OF_RANGE;
  }

  /** A Role is allowed everywhere; what it passes on is checked where it stands. */
  #fits(node: JsonObject, property: string): boolean {
    const types = typesOf(node);
    if (types.length === 0) return AGENT_PROPERTIES.has(property);
    return types.some((type) => this.#closure(type).has("Role") || this.#accepts(property, type));
  }

  #literalProblem(property: string, value: unknown): string | undefined {
    if (typeof value === "string") {
      if (this.#acceptsText(property, value)) return undefined;
      return DATE.test(value) || DATE_TIME.test(value) ? WRONG_PRECISION : OUT_OF_RANGE;
    }
    const types = {
      number: ["Number", ...(Number.isInteger(value) ? ["Integer"] : [])],
      boolean: ["Boolean"],
    };
    const fitting = types[typeof value as keyof typeof types] ?? [];
    return fitting.some((type) => this.#accepts(property, type)) ? undefined : OUT_OF_RANGE;
  }

  #acceptsText(property: string, text: string): boolean {
    const ranges = [...this.#vocabulary.range(property)];
    const member = MEMBER.exec(text)?.[1];
    if (ranges.some((type) => type !== "URL" && this.#closure(type).has("Text"))) return true;
    if (ranges.includes("URL") && ABSOLUTE_IRI.test(text)) return true;
    if (ranges.includes("Date") && DATE.test(text)) return true;
    if (ranges.includes("DateTime") && DATE_TIME.test(text)) return true;
    if (ranges.some((type) => this.#closure(type).has("Quantity")) && QUANTITY.test(text)) return true;
    if (member !== undefined) {
      const named = TYPE_VALUED.has(property) ? [member] : [...this.#vocabulary.enumerations(member)];
      if (named.some((type) => this.#accepts(property, type))) return true;
    }
    if (!AGENT_PROPERTIES.has(property)) return false;
    count(this.tally.bareNames, property);
    return true;
  }

  #accepts(property: string, type: string): boolean {
    const closure = this.#closure(type);
    return [...this.#vocabulary.range(property)].some((range) => closure.has(range));
  }

  #closure(type: string): ReadonlySet<string> {
    return this.#vocabulary.closure(type);
  }

  #report(where: string, problem: string, value: unknown): void {
    this.violations.push({ where, problem, value });
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
