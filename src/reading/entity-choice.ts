import { entityOfNode } from "../graph/entity-of.js";
import type { AnyEntity } from "../graph/mapping.js";
import { type Node, typesOf } from "../graph/node.js";
import type { Names } from "./names.js";

/**
 * The types that a node without one may be taken for where a property asks for nothing else: what has an image's
 * address under `image` is an image. Where several types are possible (an author) none is assumed.
 */
const MAY_LACK_TYPE: ReadonlySet<string> = new Set([
  "BlogPosting",
  "ContactPoint",
  "Country",
  "CreativeWork",
  "Event",
  "GeoCoordinates",
  "ImageObject",
  "Offer",
  "Organization",
  "Place",
  "PostalAddress",
  "SpeakableSpecification",
]);

/** True for a type that may be assumed. */
export function mayLackType(type: string): boolean {
  return MAY_LACK_TYPE.has(type);
}

/** What a text in place of a node gives: an image's address, the name of a place or an organisation. */
export const NAMES: { readonly [type: string]: "name" | "url" } = {
  ImageObject: "url",
  Organization: "name",
  Place: "name",
};

/** True for a node that stands between another and the value of a property. */
export function isRole(node: Node): boolean {
  return typesOf(node).some((type) => /^(?:[A-Z][A-Za-z]*)?Role$/.test(type));
}

type Chosen = readonly [node: Node, entity: AnyEntity];

/** Finds the entity to read a node as, among those that are asked for. */
export class EntityChoice {
  readonly #entities: readonly AnyEntity[];
  readonly #names: Names;
  /** What was chosen of lists of nodes: thousands of references can be to as many nodes. */
  readonly #chosen = new Map<readonly Node[], Map<readonly string[], Chosen | undefined>>();
  readonly #ofTypes = new Map<readonly string[], readonly AnyEntity[]>();

  constructor(entities: readonly AnyEntity[], names: Names) {
    this.#entities = entities;
    this.#names = names;
  }

  /** The entity that the node is of, or another that it is of too and that is among the types asked for. */
  of(node: Node, types: readonly string[] = []): AnyEntity | undefined {
    const best = this.#entityOf(node, this.#entities);
    if (types.length === 0) return best && best.schemaTypes.length > 0 ? best : undefined;
    if (!best || types.includes(best.type)) return best;
    // What a mark tells apart is nothing else: a visit is no event that could stand in its own programme.
    return best.mark === undefined ? this.#entityOf(node, this.#asked(types)) : undefined;
  }

  /** The first of several nodes that can be read as one of these types, with its entity. */
  among(nodes: readonly Node[], types: readonly string[]): Chosen | undefined {
    if (nodes.length === 1) return this.#first(nodes, types);
    const known = this.#chosen.get(nodes) ?? new Map<readonly string[], Chosen | undefined>();
    this.#chosen.set(nodes, known);
    if (!known.has(types)) known.set(types, this.#first(nodes, types));
    return known.get(types);
  }

  #first(nodes: readonly Node[], types: readonly string[]): Chosen | undefined {
    for (const node of nodes) {
      const entity = this.of(node, types);
      if (entity) return [node, entity];
    }
    return undefined;
  }

  /** The entity of a node that has no type, if one takes such nodes. */
  untyped(node: Node): AnyEntity | undefined {
    return typesOf(node).length === 0 ? entityOfNode(node, this.#entities) : undefined;
  }

  /** The one entity that is asked for, where only one is. */
  only(types: readonly string[]): AnyEntity | undefined {
    return types.length === 1 ? this.#asked(types).at(-1) : undefined;
  }

  /**
   * What to read a node as whose types say nothing: the one entity that is asked for, if the node has no type; or one
   * that needs no type, if it takes the node.
   */
  instead(node: Node, types: readonly string[]): AnyEntity | undefined {
    const only = this.only(types);
    if (typesOf(node).length === 0 && only && mayLackType(only.schemaTypes[0] ?? "")) return only;
    return this.#asked(types).find((entity) => entity.schemaTypes.length === 0 && entity.matches?.(node));
  }

  /** What the node is, for telling it from others with the same `@id`. */
  sortOf(node: Node): string {
    return this.#entityOf(node, this.#entities)?.type ?? [...typesOf(node)].sort().join(" ");
  }

  /** The types that a node is to be read as, where the entity knows none of its own: those that they are kinds of. */
  typesInstead(node: Node, { schemaTypes }: AnyEntity): readonly string[] {
    const types = typesOf(node);
    return types.some((type) => schemaTypes.includes(type))
      ? []
      : this.#superTypes(types).filter((type) => schemaTypes.includes(type));
  }

  #superTypes(types: readonly string[]): readonly string[] {
    return types.flatMap((type) => this.#names.readSuperTypes(type));
  }

  #entityOf(node: Node, entities: readonly AnyEntity[]): AnyEntity | undefined {
    const entity = entityOfNode(node, entities);
    if (entity) return entity;
    const superTypes = this.#superTypes(typesOf(node));
    return superTypes.length > 0 ? entityOfNode({ ...node, "@type": superTypes }, entities) : undefined;
  }

  #asked(types: readonly string[]): readonly AnyEntity[] {
    const before = this.#ofTypes.get(types);
    if (before) return before;
    const asked = this.#entities.filter(({ type }) => types.includes(type));
    this.#ofTypes.set(types, asked);
    return asked;
  }
}
