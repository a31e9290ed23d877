import { add, isNode, type Node, valuesOf } from "../graph/node.js";
import { visible } from "../values/text.js";
import { resolveId } from "./addresses.js";
import { CanonicalIssues } from "./canonical-issues.js";
import { type Context, NO_CONTEXT, nameOf, readContext } from "./context.js";
import { eachLeaf } from "./leaves.js";
import type { AllLimits } from "./limits.js";
import type { Names } from "./names.js";
import type { Notes } from "./notes.js";
import { decodeReferences } from "./scalars/decode-references.js";
import { type Source, step, type Way } from "./way.js";

/** Where a canonical node comes from. */
export interface Origin {
  /** The node as it was given. */
  readonly given: Node;
  readonly way: Way;
  /** The node that it stands in, and the property. */
  readonly holder: Node | undefined;
  readonly property: string;
  /** Whether its bare names are of another vocabulary. */
  readonly isForeign: boolean;
  /** For each property that was given by another key, that key. */
  keys?: Map<string, string>;
}

export interface CanonicalOptions {
  readonly names: Names;
  readonly notes: Notes;
  readonly limits: AllLimits;
  /** What relative ids are resolved against. */
  readonly base: string | undefined;
  readonly decodesReferences: boolean;
}

/** A name that was given in the wrong case, and is read in the right one. */
export interface Correction {
  readonly what: "property" | "type";
  readonly node: Node;
  readonly given: string;
  readonly right: string;
  readonly way: Way;
}

/** A key that would change what an object is, also where a context gives it another name. */
const UNSAFE = "__proto__";

/** Where a value is met. */
interface Spot {
  readonly context: Context;
  readonly holder: Node | undefined;
  readonly property: string;
}

/**
 * Brings nodes to one form, whatever the document's: names of schema.org without prefix and in their own case, `@type`
 * and `@id` by these names, absolute ids, a property's values alone or in one flat list, and nothing empty. What is
 * given is not changed.
 */
export class Canonical {
  /** The nodes that stand by themselves. */
  readonly top: Set<Node> = new Set();
  /** Every node, in the order of the input, with where it comes from. */
  readonly origins: Map<Node, Origin> = new Map();
  readonly corrections: Correction[] = [];
  readonly #made = new Map<object, Node>();
  readonly #options: CanonicalOptions;
  readonly #issues: CanonicalIssues;

  constructor(options: CanonicalOptions) {
    this.#options = options;
    this.#issues = new CanonicalIssues(options.notes);
  }

  /** Adds what a source holds; its nesting is known to be within limits. */
  read(source: Source): void {
    this.#readTop(source.value, { context: NO_CONTEXT, holder: undefined, property: "" }, { source });
  }

  #readTop(value: unknown, spot: Spot, way: Way): void {
    eachLeaf(value, way, (leaf, at) => {
      if (isNode(leaf)) this.#addTop(this.#node(leaf, spot, at), leaf);
    });
  }

  /** A node that only holds a graph is not one of those that it holds. */
  #addTop(node: Node, given: Node): void {
    if (!("@graph" in given) || Object.keys(node).some((key) => key !== "@id")) this.top.add(node);
  }

  #node(given: Node, { context: outer, holder, property }: Spot, way: Way): Node {
    const before = this.#made.get(given);
    if (before) return before;
    const node: Node = {};
    this.#made.set(given, node);
    const own = given["@context"];
    const context = own === undefined ? outer : readContext(own, outer);
    const isForeign = context.vocabulary === "foreign";
    this.origins.set(node, { given, way, holder, property, isForeign });
    if (isForeign && outer.vocabulary !== "foreign") this.#issues.foreign(own, way);
    for (const key of Object.keys(given)) {
      if (key !== "@context") this.#entry(node, given, key, context, step(way, key));
    }
    return node;
  }

  #entry(node: Node, given: Node, key: string, context: Context, way: Way): void {
    const name = this.#keyword(given, key, way) ?? this.#property(node, given, key, context, way);
    if (name === undefined) return;
    if (name === UNSAFE) {
      this.#issues.unsafeKey(way);
      return;
    }
    if (name.startsWith("@")) {
      this.#meaning(name, node, given[key], context, way);
      return;
    }
    const origin = this.origins.get(node);
    if (name !== key && origin) origin.keys = (origin.keys ?? new Map()).set(name, key);
    const value = given[key];
    if (typeof value === "string") {
      add(node, name, this.#text(value, way));
      return;
    }
    const items: unknown[] = [];
    eachLeaf(value, way, (leaf, at) => {
      const item = this.#item(leaf, { context, holder: node, property: name }, at);
      if (item !== undefined) items.push(item);
    });
    add(node, name, items);
  }

  /** What stands under a keyword. */
  #meaning(keyword: string, node: Node, value: unknown, context: Context, way: Way): void {
    if (keyword === "@type") this.#types(node, value, context, way);
    else if (keyword === "@id") this.#id(node, value, context, way);
    else if (keyword === "@reverse") this.#reverse(node, value, context, way);
    else if (keyword === "@graph" || keyword === "@included") {
      this.#readTop(value, { context, holder: node, property: keyword }, way);
    }
  }

  #keyword(given: Node, key: string, way: Way): string | undefined {
    const isAlias =
      (key === "type" || key === "id") && !(`@${key}` in given) && typeof given[key] !== "number";
    if (!isAlias) return undefined;
    this.#issues.bareKeyword(key, way);
    return `@${key}`;
  }

  #property(node: Node, given: Node, key: string, context: Context, way: Way): string | undefined {
    const name = nameOf(key, context);
    // A name that the document itself gives a meaning to is meant as it stands.
    if (name === undefined || name.startsWith("@") || context.terms.has(key)) return name;
    const right = this.#options.names.propertyInCase(name);
    if (right === undefined || right in given) return name;
    this.#correct({ what: "property", node, given: name, right, way });
    return right;
  }

  #correct(correction: Correction): void {
    this.corrections.push(correction);
    this.#issues.otherCase(correction);
  }

  #types(node: Node, value: unknown, context: Context, way: Way): void {
    eachLeaf(value, way, (leaf, at) => {
      if (typeof leaf !== "string" || leaf.trim() === "") {
        this.#issues.empty(leaf, at);
        return;
      }
      const name = nameOf(leaf.trim(), context);
      if (name === undefined) return;
      const right = this.#options.names.typeInCase(name);
      if (right !== undefined) this.#correct({ what: "type", node, given: leaf, right, way: at });
      if (!valuesOf(node, "@type").includes(right ?? name)) add(node, "@type", right ?? name);
    });
  }

  #id(node: Node, value: unknown, context: Context, way: Way): void {
    const { base } = this.#options;
    if (typeof value === "string" && value.trim() !== "") {
      const inner = context.base === undefined ? base : resolveId(context.base, base);
      node["@id"] = resolveId(value.trim(), inner);
    } else {
      this.#issues.empty(value, way);
    }
  }

  /** What others say of the node: each of them is given the property. */
  #reverse(node: Node, value: unknown, context: Context, way: Way): void {
    if (!isNode(value)) return;
    for (const key of Object.keys(value)) {
      const name = nameOf(key, context);
      if (name === undefined || name.startsWith("@") || name === UNSAFE) continue;
      eachLeaf(value[key], step(way, key), (leaf, at) => {
        if (!isNode(leaf)) return;
        const other = this.#node(leaf, { context, holder: undefined, property: "" }, at);
        add(other, name, node);
        this.#addTop(other, leaf);
      });
    }
  }

  /** A value as it is kept: a text, a number, true or false, a text in a language, or a node. */
  #item(leaf: unknown, spot: Spot, way: Way): unknown {
    if (typeof leaf === "string") return this.#text(leaf, way);
    if (typeof leaf !== "object") return leaf;
    if (!isNode(leaf) || Object.keys(leaf).length === 0) {
      this.#issues.empty(leaf, way);
      return undefined;
    }
    if (!("@value" in leaf)) return this.#node(leaf, spot, way);
    const value = this.#item(leaf["@value"], spot, step(way, "@value"));
    const language = leaf["@language"];
    return typeof value === "string" && typeof language === "string"
      ? { "@language": language, "@value": value }
      : value;
  }

  #text(given: string, way: Way): string | undefined {
    const { limits, decodesReferences } = this.#options;
    if (given.length > limits.text) {
      this.#issues.longText(given.length, limits.text, way);
      return undefined;
    }
    const text = decodesReferences ? decodeReferences(given) : given;
    if (visible().test(text)) return text;
    this.#issues.empty(text, way);
    return undefined;
  }
}
