import { type Node, typesOf, valuesOf } from "../../graph/node.js";
import type { Correction } from "../../reading/canonical.js";
import { isReference } from "../../reading/document.js";
import { toKey, type Way } from "../../reading/way.js";
import { withSuperTypes } from "../../vocabulary/vocabulary.js";
import type { CheckedDocument } from "./checked-document.js";
import { CheckedValue } from "./checked-value.js";
import type { Place } from "./rule.js";

const NONE: readonly CheckedValue[] = [];
const NO_CORRECTIONS: readonly Correction[] = [];

/** A node as it stands in the document, and the way to it. */
interface GivenPart {
  readonly node: Node;
  readonly way: Way;
}

/** A node as a rule sees it: with schema.org's names, and with all that the document says under its `@id`. */
export class CheckedNode implements Place {
  readonly document: CheckedDocument;
  /** The node in one form; not as it was given. */
  readonly #node: Node;
  /** The nodes that it was united from, in the order of the document; those that say something come first. */
  readonly #parts: readonly Node[];
  readonly types: readonly string[];
  #properties: readonly string[] | undefined;
  #given: readonly GivenPart[] | undefined;
  #isReference: boolean | undefined;
  readonly #values = new Map<string, readonly CheckedValue[]>();
  readonly #kinds: ReadonlySet<string>;

  constructor(document: CheckedDocument, node: Node, parts: readonly Node[]) {
    this.document = document;
    this.#node = node;
    const saying = parts.length > 1 ? parts.filter((part) => !isReference(part)) : parts;
    this.#parts = saying.length > 0 ? saying : parts;
    this.types = typesOf(node);
    this.#kinds = kindsOf(this.types);
  }

  /** The `@id`, absolute where the document's address is known. */
  get id(): string | undefined {
    const id = this.#node["@id"];
    return typeof id === "string" ? id : undefined;
  }

  /** Whether it says nothing but which node is meant, and perhaps its type. */
  get isReference(): boolean {
    this.#isReference ??= isReference(this.#node);
    return this.#isReference;
  }

  /** Whether it is the article, or whatever else, that the document is about. */
  get isMain(): boolean {
    return this.document.main === this;
  }

  /** Whether it stands by itself, and not as a value of another node. */
  get isTop(): boolean {
    return this.#parts.some((part) => this.document.isTop(part));
  }

  /** The node that it stands in, and the property; nothing for one that stands by itself. */
  get holder(): { readonly node: CheckedNode; readonly property: string } | undefined {
    return this.isTop ? undefined : this.document.holderOf(this.#parts[0] ?? this.#node);
  }

  /** The nodes as they stand in the document, each with the way to it: several, where several have the same `@id`. */
  get given(): readonly GivenPart[] {
    this.#given ??= this.#parts
      .map((part) => this.document.givenOf(part))
      .filter((part) => part !== undefined);
    return this.#given;
  }

  /** Its names that stand in the wrong case, and are checked as if they stood in the right one. */
  corrections(what: Correction["what"]): readonly Correction[] {
    if (!this.document.hasCorrections) return NO_CORRECTIONS;
    return this.#parts
      .flatMap((part) => this.document.correctionsOf(part))
      .filter((correction) => correction.what === what);
  }

  /** True for a node of one of these types, or of one below them. */
  isA(...types: readonly string[]): boolean {
    return types.some((type) => this.#kinds.has(type));
  }

  /** The properties that it has, without keywords. */
  get properties(): readonly string[] {
    this.#properties ??= Object.keys(this.#node).filter((key) => !key.startsWith("@"));
    return this.#properties;
  }

  has(...properties: readonly string[]): boolean {
    return properties.some((property) => this.#node[property] !== undefined);
  }

  /** Every value of a property. */
  values(property: string): readonly CheckedValue[] {
    if (this.#node[property] === undefined) return NONE;
    let values = this.#values.get(property);
    if (values === undefined) {
      values = valuesOf(this.#node, property).map((value, at) => new CheckedValue(this, property, value, at));
      this.#values.set(property, values);
    }
    return values;
  }

  /** Every value of a property; one that a Role stands in front of is what the Role holds. */
  valuesThroughRoles(property: string): readonly CheckedValue[] {
    const values = this.values(property);
    const roleOf = ({ nodes }: CheckedValue) =>
      nodes.find((node) => node !== this && node.isA("Role") && node.has(property));
    if (!values.some(roleOf)) return values;
    return values.flatMap((value) => roleOf(value)?.values(property) ?? [value]);
  }

  /** The texts of a property. */
  texts(property: string): readonly string[] {
    return this.values(property)
      .map(({ text }) => text)
      .filter((text) => text !== undefined);
  }

  /** The first text of a property. */
  text(property: string): string | undefined {
    return this.values(property).find((value) => value.text !== undefined)?.text;
  }

  /** The nodes of a property, through references and Roles; of several with one `@id`, one of these types, or the first. */
  nodes(property: string, ...types: readonly string[]): readonly CheckedNode[] {
    return this.valuesThroughRoles(property)
      .map(({ nodes }) => nodes.find((node) => types.length === 0 || node.isA(...types)) ?? nodes[0])
      .filter((node) => node !== undefined);
  }

  /** The key that a property stands under in the document: with a prefix, in another case, or of the document's own. */
  keyOf(property: string): string {
    return this.document.keyOf(this.#parts, property);
  }

  /** The place of a property. */
  at(property: string): Place {
    return { way: () => this.wayTo(property, undefined) };
  }

  /** The place of a property's key, for what is wrong with the name. */
  atKey(property: string): Place {
    return { way: () => toKey(this.wayTo(property, undefined)) };
  }

  way(): Way {
    return this.document.wayOf(this.#node);
  }

  /** The way to a property's value, behind so many equal ones, or to the property where the value cannot be told. */
  wayTo(property: string, value: unknown, behind = 0): Way {
    return this.document.wayToItem(this.#node, property, value, behind);
  }
}

const byTypes = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 1000;

/** The types with all above them. */
function kindsOf(types: readonly string[]): ReadonlySet<string> {
  const [only = ""] = types;
  if (types.length === 1) return withSuperTypes(only);
  const key = JSON.stringify(types);
  const before = byTypes.get(key);
  if (before) return before;
  const kinds = new Set(types.flatMap((type) => [...withSuperTypes(type)]));
  if (byTypes.size < MOST_KEPT) byTypes.set(key, kinds);
  return kinds;
}
