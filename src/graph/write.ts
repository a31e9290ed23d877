import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { MOST_LEVELS } from "../values/nesting.js";
import { byType } from "./entity-of.js";
import { type Identity, unite } from "./identity.js";
import { checkBase, toIri } from "./ids.js";
import type { AnyEntity, ThingLike, Writer } from "./mapping.js";
import { add, type Node } from "./node.js";
import { writeFields } from "./table.js";

export interface WriteOptions {
  /** The document's address, without a fragment: a local name becomes `<base>#name`. Without it, local names stay inside. */
  readonly base?: string | undefined;
}

/**
 * Writes things as nodes. With what a root holds besides, the first thing becomes that node, with all that belongs to it
 * inside; a thing with several places is in full in the one nearest to the top. Without, returns nodes side by side: one
 * for each thing and for everything that has an `@id`; the others stay inside of what holds them.
 */
export function writeDocument(
  things: readonly ThingLike[],
  entities: readonly AnyEntity[],
  { base }: WriteOptions,
  root?: Node,
): readonly Node[] {
  checkBase(base);
  const entityOf = byType(entities);
  /** By `@id` or id; what has none, by its object. */
  const identities = new Map<string | object, Identity>();
  /** Further objects of theirs, of which each knows all by now. */
  const united = new Set<ThingLike>();
  let nodes: Node[];
  let waiting: Identity[];
  let pointers: (() => void)[];
  let level = 0;
  let blanks = 0;
  /** A later place said of a thing what its node would have had to say already. */
  let isLate: boolean;

  const writer: Writer = {
    node(thing) {
      const identity = identityOf(thing);
      if (!identity.node) {
        if (root || identity.iri === undefined) return begin(identity, level + 1, {});
        nodes.push(begin(identity, 1, {}));
      } else if (identity.id === undefined) {
        identity.id = `_:${++blanks}`;
        isLate ||= identity.isWritten;
      }
      return { "@id": identity.id };
    },
    pointBack(thing, property, node) {
      pointers.push(() => {
        const own = identityOf(thing).node;
        if (own && node["@id"] !== undefined) add(own, property, { "@id": node["@id"] });
      });
    },
  };

  function identityOf(thing: ThingLike): Identity {
    const iri = toIri(thing?.id, base);
    const key = iri ?? thing?.id ?? thing;
    const known = identities.get(key);
    if (!known) {
      const identity = { thing, iri, id: iri, level: 0, isWritten: false };
      identities.set(key, identity);
      return identity;
    }
    if (known.thing !== thing && !united.has(thing)) {
      united.add(thing);
      const added = unite(known, thing);
      if (added && known.isWritten) {
        isLate = true;
        // What is inside of that has to be met as well.
        waiting.push({ ...known, thing: added, node: {} });
      }
    }
    return known;
  }

  function begin(identity: Identity, at: number, node: Node): Node {
    identity.node = node;
    identity.level = at;
    waiting.push(identity);
    return node;
  }

  function fill(identity: Identity): void {
    const { thing, id, node = {} } = identity;
    const entity = entityOf.get(thing?.type);
    if (!entity) {
      refuse(
        "graph/unknown-type",
        `No entity has the type ${showValue(thing?.type)}. Add yours to the option entities.`,
      );
    }
    level = identity.level;
    if (level > MOST_LEVELS) {
      refuse(
        "graph/too-deep",
        `Things nest more than ${MOST_LEVELS} levels. Write a graph of things with ids.`,
      );
    }
    identity.isWritten = true;
    add(node, "@type", entity.schemaTypes[0]);
    add(node, "@id", id);
    add(node, "additionalType", entity.mark);
    writeFields(thing, entity.fields, node, writer);
  }

  do {
    nodes = [];
    waiting = [];
    pointers = [];
    isLate = false;
    for (const identity of identities.values()) {
      identity.node = undefined;
      identity.isWritten = false;
    }
    for (const thing of things) {
      const identity = identityOf(thing);
      if (!identity.node) nodes.push(begin(identity, 1, Object.assign({}, root)));
    }
    // Nearest to the top first, so that the first place of a thing is where it is written.
    for (const identity of waiting) fill(identity);
  } while (isLate);
  for (const point of pointers) point();
  return nodes;
}
