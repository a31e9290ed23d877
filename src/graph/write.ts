import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { MOST_LEVELS } from "../values/nesting.js";
import { type EntityIndex, indexEntities } from "./entity-index.js";
import { type Identities, type Identity, identify } from "./identity.js";
import { checkBase, toIri } from "./ids.js";
import type { AnyEntity, ThingLike, Writer } from "./mapping.js";
import { add, type Node } from "./node.js";
import { fieldsOf, writeFields } from "./table.js";

export interface WriteOptions {
  /** The document's address, without a fragment: a local name becomes `<base>#name`. Without it, local names stay inside. */
  readonly base?: string | undefined;
}

/** One thing with all that belongs to it inside; a thing with several places is in full in the one nearest to the top. */
export function writeNested(
  thing: ThingLike,
  entities: readonly AnyEntity[],
  options: WriteOptions,
  start: Node,
): Node {
  const writer = new DocumentWriter([thing], entities, options, false);
  const node = writer.write(thing, start);
  writer.finish();
  return node;
}

/** Several things side by side, with every thing that has an `@id`; the others stay inside what holds them. */
export function writeGraph(
  things: readonly ThingLike[],
  entities: readonly AnyEntity[],
  options: WriteOptions,
): Node[] {
  return new DocumentWriter(things, entities, options, true).finish();
}

class DocumentWriter implements Writer {
  readonly #entities: EntityIndex;
  readonly #base: string | undefined;
  readonly #identities: Identities;
  readonly #isGraph: boolean;
  /** The things that stand at the top of a graph, in order. */
  readonly #top: Set<Identity>;
  readonly #pointers: (() => void)[] = [];
  #current: Identity | undefined;
  #level = 0;
  #blanks = 0;

  constructor(
    things: readonly ThingLike[],
    entities: readonly AnyEntity[],
    { base }: WriteOptions,
    isGraph: boolean,
  ) {
    checkBase(base);
    this.#base = base;
    this.#entities = indexEntities(entities);
    this.#isGraph = isGraph;
    this.#identities = identify(things, this.#entities);
    this.#top = new Set(isGraph ? things.map((thing) => this.#identity(thing)) : []);
  }

  node(thing: ThingLike): Node {
    const identity = this.#identity(thing);
    if (this.#isGraph && toIri(identity.thing.id, this.#base) !== undefined) this.#top.add(identity);
    const isElsewhere = identity.home !== undefined && identity.home !== this.#current;
    return isElsewhere || identity.node || this.#top.has(identity)
      ? { "@id": this.#nodeId(identity) }
      : this.#fill(identity, {});
  }

  pointBack(thing: ThingLike, property: string, node: Node): void {
    this.#pointers.push(() => {
      const own = this.#identity(thing).node;
      if (own && node["@id"] !== undefined) add(own, property, { "@id": node["@id"] });
    });
  }

  /** Writes a thing where no other holds it. */
  write(thing: ThingLike, start: Node): Node {
    return this.#fill(this.#identity(thing), start);
  }

  /** Writes what stands at the top, and what was put off. */
  finish(): Node[] {
    const nodes: Node[] = [];
    for (const identity of this.#top) nodes.push(this.#fill(identity, {}));
    for (const point of this.#pointers) point();
    return nodes;
  }

  #identity(thing: ThingLike): Identity {
    const key = thing.id ?? thing;
    let identity = this.#identities.get(key);
    if (!identity) {
      // A field without `each` did not show it beforehand.
      identity = { thing, places: 1, home: this.#current };
      this.#identities.set(key, identity);
    }
    return identity;
  }

  #fill(identity: Identity, node: Node): Node {
    const { thing } = identity;
    const entity = this.#entities.byType.get(thing.type);
    if (!entity) {
      return refuse(
        "graph/unknown-type",
        `No entity has the type ${showValue(thing.type)}. Pass yours along: { entities: [...entities, yours] }.`,
      );
    }
    if (++this.#level > MOST_LEVELS) {
      refuse(
        "graph/too-deep",
        `Things nest more than ${MOST_LEVELS} levels deep. Give them ids and write a graph.`,
      );
    }
    const outer = this.#current;
    this.#current = identity;
    identity.node = node;
    if (entity.schemaTypes.length > 0) node["@type"] = entity.schemaTypes[0];
    const id = this.#nodeId(identity);
    if (id !== undefined) node["@id"] = id;
    if (entity.mark !== undefined) node.additionalType = entity.mark;
    writeFields(thing, fieldsOf(entity.fields), node, this);
    this.#current = outer;
    this.#level--;
    return node;
  }

  /** The thing's IRI, or a blank `@id` where another place refers to it. */
  #nodeId(identity: Identity): string | undefined {
    const iri = toIri(identity.thing.id, this.#base);
    if (iri !== undefined) return iri;
    if (identity.blankId === undefined && identity.places > 1) identity.blankId = `_:${++this.#blanks}`;
    return identity.blankId;
  }
}
