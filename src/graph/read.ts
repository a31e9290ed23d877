import type { Issue, Severity } from "../issue/issue.js";
import { showValue } from "../issue/show-value.js";
import { MOST_LEVELS, MOST_OBJECTS, nestingProblem } from "../values/nesting.js";
import { isReference, type JsonLdDocument, openDocument } from "./document.js";
import { entityOfNode } from "./entity-of.js";
import { fromIri, isOwnId } from "./ids.js";
import type { AnyEntity, Draft, Reader } from "./mapping.js";
import { isNode, type Node, typesOf } from "./node.js";
import type { Reading, ReadOptions } from "./reading.js";
import { nestingIssue, nothingToRead } from "./reading-issues.js";
import { readFields } from "./table.js";

/** A model's object can take several of JSON-LD's (a role, an address): what was written at the limit is still read. */
const LEVELS = 2 * MOST_LEVELS;
const OBJECTS = 4 * MOST_OBJECTS;

/** How often nodes on a circle are read again, each time up to another cut. */
const MOST_REREADS = 5_000;

/** Reads the drafts of a JSON-LD value. Never throws on input. */
export function readValue(value: unknown, entities: readonly AnyEntity[], options: ReadOptions): Reading {
  const problem = nestingProblem(value, LEVELS, OBJECTS);
  if (problem) return { main: undefined, things: [], nodes: [], issues: [nestingIssue(problem)] };
  const document = openDocument(value);
  if (document.top.length === 0) {
    return { main: undefined, things: [], nodes: [], issues: [nothingToRead(value)] };
  }
  const reader = new DocumentReader(document, entities, options);
  const things = reader.things();
  return { main: things[0], things, nodes: document.top, issues: reader.issues };
}

class DocumentReader implements Reader {
  readonly issues: Issue[] = [];
  /** For each code the nodes that it was noted for. */
  readonly #noted = new Map<string, Set<Node | undefined>>();
  readonly #document: JsonLdDocument;
  readonly #entities: readonly AnyEntity[];
  readonly #base: string | undefined;
  /** The drafts from which nothing was cut: they are the same wherever they are used. */
  readonly #drafts = new Map<Node, Draft>();
  /** The nodes that are being read, from the outermost in. */
  readonly #open = new Set<Node>();
  /** The nodes that have been read at least once. */
  readonly #read = new Set<Node>();
  #cuts = 0;
  #count = 0;
  #rereads = 0;

  constructor(document: JsonLdDocument, entities: readonly AnyEntity[], options: ReadOptions) {
    this.#document = document;
    this.#entities = entities;
    this.#base = options.base;
  }

  /** The drafts of the top nodes. */
  things(): Draft[] {
    return this.#document.top
      .filter((node) => !isReference(node) || this.#document.target(node) === node)
      .map((node) => {
        const entity = entityOfNode(node, this.#entities);
        if (entity) return this.#draft(node, entity);
        const types = typesOf(node).map(showValue).join(", ");
        this.#note(
          "unknown-type",
          "info",
          node,
          types === ""
            ? "The node has no @type that says what to read it as. Give it one, or leave it."
            : `Nothing reads the type ${types}. Pass an entity for it, or leave it.`,
        );
        return undefined;
      })
      .filter((draft) => draft !== undefined);
  }

  thing(value: unknown, types?: readonly string[]): Draft | undefined {
    const node = this.resolve(value);
    const entity = node && entityOfNode(node, this.#entities);
    return entity && (types?.includes(entity.type) ?? entity.schemaTypes.length > 0)
      ? this.#draft(node, entity)
      : undefined;
  }

  resolve(value: unknown): Node | undefined {
    if (!isNode(value)) return undefined;
    if (!isReference(value)) return value;
    const node = this.#document.target(value);
    if (!node && isOwnId(String(value["@id"]), this.#base)) {
      this.#note(
        "dangling-reference",
        "warning",
        value,
        `Nothing in the document has the @id ${showValue(value["@id"])}. Add the node, or remove the reference.`,
      );
    }
    return node ?? value;
  }

  id(node: Node): string | undefined {
    return fromIri(node["@id"], this.#base);
  }

  #draft(node: Node, entity: AnyEntity): Draft | undefined {
    const known = this.#drafts.get(node);
    if (known) return known;
    if (this.#open.has(node)) {
      return this.#cut(
        "cycle",
        node,
        "The node contains itself, through its references. Break the circle; it was cut here.",
      );
    }
    if (this.#open.size >= LEVELS) {
      return this.#cut(
        "too-deep",
        node,
        `References lead more than ${LEVELS} levels deep; the rest was left out.`,
      );
    }
    if (this.#read.has(node)) this.#rereads++;
    this.#read.add(node);
    if (++this.#count > OBJECTS || this.#rereads > MOST_REREADS) {
      return this.#cut(
        "too-many-nodes",
        node,
        "The document unfolds to too many nodes, or its circles to too many ways around; the rest was left out.",
      );
    }
    const cuts = this.#cuts;
    this.#open.add(node);
    const id = this.id(node);
    const draft: Draft = {
      type: entity.type,
      ...(id === undefined ? undefined : { id }),
      ...readFields(node, entity.fields, this),
    };
    this.#open.delete(node);
    if (cuts === this.#cuts) this.#drafts.set(node, draft);
    return draft;
  }

  #cut(code: string, node: Node, message: string): undefined {
    this.#cuts++;
    this.#note(code, code === "cycle" ? "warning" : "error", node, message);
  }

  /** One issue of a kind for one node is enough, and one for the whole document where a limit was reached. */
  #note(code: string, severity: Severity, node: Node, message: string): void {
    const key = severity === "error" ? undefined : node;
    const noted = this.#noted.get(code) ?? new Set();
    if (noted.has(key)) return;
    this.#noted.set(code, noted.add(key));
    this.issues.push({ code: `reading/${code}`, severity, message, path: this.#document.pathOf(node) });
  }
}
