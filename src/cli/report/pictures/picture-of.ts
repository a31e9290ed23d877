import type { CheckedDocument } from "../../../checks/engine/checked-document.js";
import type { CheckedNode } from "../../../checks/engine/checked-node.js";
import type { CheckOptions } from "../../../checks/options.js";
import type { EntityPicture, PicturedLink } from "../entity-picture.js";
import { isThing, linkedThings } from "./linked-things.js";
import { openDocument } from "./open-document.js";
import { kindOfThing, nameOfThing, typeOfThing, wordOfProperty } from "./thing-words.js";

/** More than this nobody can tell apart in one picture. */
export const MOST_THINGS = 60;
export const MOST_LINKS = 400;

const EMPTY: EntityPicture = { things: [], links: [], left: 0 };

/**
 * The things that a page, a JSON-LD document, things of the model or a reading of one say, and what links them:
 * schema.org's nodes, whether our model knows their type or not, each once, with references followed. What the document
 * is about comes first, then what that leads to, step by step, then the rest in the order of the document.
 * Takes what `check` takes. Never throws: what cannot be read has no things.
 */
export function pictureOf(input: unknown, options: CheckOptions = {}): EntityPicture {
  try {
    return draw(openDocument(input, options));
  } catch {
    return EMPTY;
  }
}

function draw(document: CheckedDocument): EntityPicture {
  const things = new Things(document);
  const shown = things.shown;
  const links = new Map<string, PicturedLink>();
  let leftLinks = 0;
  shown.forEach((node, from) => {
    for (const { property, node: other } of linkedThings(node)) {
      const to = things.placeOf(other);
      if (to === undefined) continue;
      const word = wordOfProperty(property);
      const key = `${from} ${to} ${word}`;
      if (links.has(key)) continue;
      if (links.size < MOST_LINKS) links.set(key, { from, to, property: word });
      else leftLinks++;
    }
  });
  return {
    things: shown.map((node) => ({
      type: typeOfThing(node),
      kind: kindOfThing(node),
      name: nameOfThing(node),
      isMain: node === document.main,
      ...(node.isReference ? { isOnlyReferredTo: true } : {}),
    })),
    links: [...links.values()],
    left: things.count - shown.length,
    ...(leftLinks > 0 ? { leftLinks } : {}),
  };
}

/** The things of a document, the ones nearest to what it is about first. */
class Things {
  /** By the node, or, where it says nothing but its `@id`, by that. */
  readonly #places = new Map<unknown, number>();
  readonly shown: CheckedNode[] = [];

  constructor(document: CheckedDocument) {
    const nodes = document.nodes();
    const own = new Set(nodes);
    for (const start of document.main ? [document.main, ...nodes] : nodes) {
      if (start.isReference || !own.has(start) || !isThing(start)) continue;
      const waiting = this.#add(start) ? [start] : [];
      for (const node of waiting) {
        for (const { node: other } of linkedThings(node)) {
          if (own.has(other) && this.#add(other)) waiting.push(other);
        }
      }
    }
  }

  /** How many there are in all. */
  get count(): number {
    return this.#places.size;
  }

  /** The place among those shown. */
  placeOf(node: CheckedNode): number | undefined {
    const place = this.#places.get(keyOf(node));
    return place !== undefined && place < this.shown.length ? place : undefined;
  }

  /** True for one that was not there. */
  #add(node: CheckedNode): boolean {
    const key = keyOf(node);
    if (this.#places.has(key)) return false;
    this.#places.set(key, this.#places.size);
    if (this.shown.length < MOST_THINGS) this.shown.push(node);
    return true;
  }
}

function keyOf(node: CheckedNode): unknown {
  return node.isReference && node.id !== undefined ? node.id : node;
}
