import type { AnyEntity } from "../../graph/mapping.js";
import type { Node } from "../../graph/node.js";
import type { Correction } from "../../reading/canonical.js";
import type { KnownDocument } from "../../reading/open-document.js";
import type { Way } from "../../reading/way.js";
import type { NewsDate } from "../../values/news-date.js";
import { CheckedNode } from "./checked-node.js";

const NO_CORRECTIONS: readonly Correction[] = [];

/** What a check knows besides the document. */
export interface Surroundings {
  /** The moment that the check is made for. */
  readonly now: NewsDate | undefined;
  /** The document's own address. */
  readonly url: string | undefined;
  /** What relative addresses are resolved against: the page's `<base>`, or the document's own address. */
  readonly base: string | undefined;
  /** The language that the page says it is in. */
  readonly language: string | undefined;
  readonly entities: readonly AnyEntity[];
  /** Whether the document was given as text: as a page, a feed or a file, and not as a value of a program. */
  readonly isText: boolean;
}

/** A node as it stands in the document, also one of another vocabulary. */
export interface GivenNode {
  readonly given: Node;
  readonly way: Way;
  /** Whether it stands by itself. */
  readonly isTop: boolean;
  readonly hasType: boolean;
}

/** A document as a rule sees it: all nodes of a page, whichever block they stand in. */
export class CheckedDocument {
  readonly surroundings: Surroundings;
  readonly #known: KnownDocument;
  readonly #nodes = new Map<Node, CheckedNode>();
  #corrections: Map<Node, Correction[]> | undefined;
  #all: readonly CheckedNode[] | undefined;
  readonly #meant = new Map<Node, readonly CheckedNode[]>();
  readonly #found = new Map<(document: CheckedDocument) => unknown, unknown>();

  constructor(known: KnownDocument, surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.#known = known;
  }

  /** Every node in the order of the document, each `@id` once; none of another vocabulary. */
  nodes(): readonly CheckedNode[] {
    this.#all ??= this.#findAll();
    return this.#all;
  }

  /** What a rule finds out about the whole document, found once. */
  once<T>(find: (document: CheckedDocument) => T): T {
    const before = this.#found.get(find) as T | undefined;
    if (before !== undefined || this.#found.has(find)) return before as T;
    const found = find(this);
    this.#found.set(find, found);
    return found;
  }

  #findAll(): readonly CheckedNode[] {
    const all = new Set<CheckedNode>();
    for (const [node, { isForeign }] of this.#known.canonical.origins) {
      if (!isForeign) all.add(this.#checked(node));
    }
    return [...all];
  }

  /** Every object of the document that can hold a context, as it stands there. */
  *givenNodes(): Iterable<GivenNode> {
    const { origins, top } = this.#known.canonical;
    for (const [node, { given, way }] of origins) {
      yield { given, way, isTop: top.has(node), hasType: node["@type"] !== undefined };
    }
  }

  /** Whether there is no node with a type, an `@id` or a property, and none of another vocabulary. */
  get saysNothing(): boolean {
    for (const [node, { isForeign }] of this.#known.canonical.origins)
      if (isForeign || Object.keys(node).length > 0) return false;
    return true;
  }

  /** The node that the document is about. */
  get main(): CheckedNode | undefined {
    return this.#known.main && this.#checked(this.#known.main);
  }

  /** The nodes of other articles that it might be about as well. */
  get rivals(): readonly CheckedNode[] {
    return this.#known.rivals.map((node) => this.#checked(node));
  }

  /** Whether any name stands in the wrong case. */
  get hasCorrections(): boolean {
    return this.#known.canonical.corrections.length > 0;
  }

  /** The names of a node that stand in the wrong case. */
  correctionsOf(node: Node): readonly Correction[] {
    if (this.#corrections === undefined) {
      this.#corrections = new Map();
      for (const correction of this.#known.canonical.corrections) {
        const before = this.#corrections.get(correction.node);
        if (before) before.push(correction);
        else this.#corrections.set(correction.node, [correction]);
      }
    }
    return this.#corrections.get(node) ?? NO_CORRECTIONS;
  }

  /** True for a property that an entity reads: the caller's own need not be schema.org's. */
  isRead(property: string): boolean {
    return this.surroundings.entities.some(({ fields }) =>
      Object.values(fields).some(({ properties }) => properties.includes(property)),
    );
  }

  /** The nodes that a value is or may refer to. */
  meant(value: Node): readonly CheckedNode[] {
    let nodes = this.#meant.get(value);
    if (nodes === undefined) {
      nodes = this.#known.document.meant(value).map((node) => this.#checked(node));
      this.#meant.set(value, nodes);
    }
    return nodes;
  }

  isTop(node: Node): boolean {
    return this.#known.canonical.top.has(node);
  }

  holderOf(node: Node): { readonly node: CheckedNode; readonly property: string } | undefined {
    const { holder, property = "" } = this.#known.canonical.origins.get(node) ?? {};
    return holder && !property.startsWith("@") ? { node: this.#checked(holder), property } : undefined;
  }

  /** A node as it stands in the document, and the way to it. */
  givenOf(node: Node): { readonly node: Node; readonly way: Way } | undefined {
    const origin = this.#known.canonical.origins.get(node);
    return origin && { node: origin.given, way: origin.way };
  }

  keyOf(nodes: readonly Node[], property: string): string {
    for (const node of nodes) {
      const key = this.#known.canonical.origins.get(node)?.keys?.get(property);
      if (key !== undefined) return key;
    }
    return property;
  }

  wayOf(node: Node): Way {
    return this.#known.document.wayTo(node);
  }

  wayToItem(node: Node, property: string, item: unknown, behind: number): Way {
    return this.#known.document.wayToItem(node, property, item, behind);
  }

  #checked(node: Node): CheckedNode {
    const whole = this.#known.document.whole(node);
    let checked = this.#nodes.get(whole);
    if (checked === undefined) {
      checked = new CheckedNode(this, whole, this.#known.document.partsOf(whole));
      this.#nodes.set(whole, checked);
    }
    return checked;
  }
}
