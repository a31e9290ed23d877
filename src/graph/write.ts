import { refuse } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { MOST_LEVELS } from "../values/nesting.js";
import { byType } from "./entity-of.js";
import { type Identity, identify, keyOf } from "./identity.js";
import { checkBase, toIri } from "./ids.js";
import type { AnyEntity, ThingLike, Writer } from "./mapping.js";
import { add, type Node } from "./node.js";
import { writeFields } from "./table.js";

export interface WriteOptions {
  /** The document's address, without a fragment: a local name becomes `<base>#name`. Without it, local names stay inside. */
  readonly base?: string | undefined;
}

/**
 * Writes things as nodes. With a root, the first thing becomes that node, with all that belongs to it inside; a thing
 * with several places is in full in the one nearest to the top. Without, returns nodes side by side: one for each thing
 * and for everything that has an `@id`; the others stay inside of what holds them.
 */
export function writeDocument(
  things: readonly ThingLike[],
  entities: readonly AnyEntity[],
  { base }: WriteOptions,
  root?: Node,
): Node[] {
  checkBase(base);
  const entityOf = byType(entities);
  const identities = identify(things, entityOf, base);
  /** The things that stand side by side, in order. */
  const top = new Set<Identity>(root ? [] : things.map(identityOf));
  const pointers: (() => void)[] = [];
  let current: Identity | undefined;
  let level = 0;
  let blanks = 0;

  const writer: Writer = {
    node(thing) {
      const identity = identityOf(thing);
      if (!root && toIri(thing.id, base) !== undefined) top.add(identity);
      const isElsewhere = (identity.home ?? current) !== current;
      return isElsewhere || identity.node || top.has(identity)
        ? { "@id": nodeId(identity) }
        : fill(identity, {});
    },
    pointBack(thing, property, node) {
      pointers.push(() => {
        const own = identityOf(thing).node;
        if (own && node["@id"] !== undefined) add(own, property, { "@id": node["@id"] });
      });
    },
  };

  function identityOf(thing: ThingLike): Identity {
    return identities.get(keyOf(thing, base)) ?? { thing, places: 0 };
  }

  function fill(identity: Identity, node: Node): Node {
    const { thing } = identity;
    const entity = entityOf.get(thing.type);
    if (!entity) {
      return refuse(
        "graph/unknown-type",
        `No entity has the type ${showValue(thing.type)}. Add yours to the option entities.`,
      );
    }
    if (++level > MOST_LEVELS) {
      refuse(
        "graph/too-deep",
        `Things nest more than ${MOST_LEVELS} levels. Write a graph of things with ids.`,
      );
    }
    const outer = current;
    current = identity;
    identity.node = node;
    add(node, "@type", entity.schemaTypes[0]);
    add(node, "@id", nodeId(identity));
    add(node, "additionalType", entity.mark);
    writeFields(thing, entity.fields, node, writer);
    current = outer;
    level--;
    return node;
  }

  /** The thing's IRI, or a blank `@id` where another place refers to it. */
  function nodeId(identity: Identity): string | undefined {
    const iri = toIri(identity.thing.id, base);
    if (iri === undefined && identity.places > 1) identity.blankId ??= `_:${++blanks}`;
    return iri ?? identity.blankId;
  }

  const nodes: Node[] = [];
  if (root) for (const thing of things) fill(identityOf(thing), root);
  for (const identity of top) nodes.push(fill(identity, {}));
  for (const point of pointers) point();
  return nodes;
}
