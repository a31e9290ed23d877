import { knownNameAt, mayBeKnown } from "./element-names.js";
import type { HeadFacts } from "./head-facts.js";
import type { OpenElements } from "./open-elements.js";
import { isSpace } from "./tag.js";

const BANG = 0x21;
const DASH = 0x2d;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const LOWER_T = 0x74;

/**
 * Leaps through plain HTML from one stop to the next: past tags that tell nothing, and change nothing for those behind
 * them. Stops are comments, the tags of interest, and whatever looks like one, be it in the value of an attribute.
 *
 * Whether a stop is what it looks like is proven from what stands before it. No comment and no raw text begins between
 * two stops, so that a `>` there ends what began before it, unless it stands in a quoted value. That it can only where
 * the last quote before it, double or single, comes behind a `=`; and behind a `>` that ends a tag, there is nothing
 * but text up to the next `<`. Where this proves nothing, every tag has to be read.
 */
export class Leaps {
  readonly #open: OpenElements;
  readonly #head: HeadFacts;
  #html = "";
  /** Up to this place every tag has to be read. */
  #doubted = 0;
  readonly #double = new Quotes('"');
  readonly #single = new Quotes("'");

  constructor(open: OpenElements, head: HeadFacts) {
    this.#open = open;
    this.#head = head;
  }

  /** Takes the text to leap through. */
  enter(html: string): void {
    this.#html = html;
    this.#doubted = 0;
    this.#double.enter(html);
    this.#single.enter(html);
  }

  /** From a place outside of all tags to another before the end, or to the end; nowhere as long as it is in doubt. */
  from(at: number, end: number): number {
    if (at < this.#doubted) return at;
    const stop = this.#nextStop(at, end);
    if (stop === end || this.#isProven(at, stop)) return stop;
    this.#doubted = stop;
    return at;
  }

  /** The first stop; where there is none, the last `<` before the end, unless all the page ends there. */
  #nextStop(from: number, end: number): number {
    const html = this.#html;
    const { isInTemplate } = this.#open;
    let last = end;
    for (let at = html.indexOf("<", from); at >= 0 && at < end; at = html.indexOf("<", at + 1)) {
      last = at;
      const first = html.charCodeAt(at + 1);
      if (first === SLASH) {
        if (isInTemplate && (html.charCodeAt(at + 2) | 0x20) === LOWER_T) return at;
      } else if (first === BANG) {
        if (html.charCodeAt(at + 2) === DASH) return at;
      } else if (mayBeKnown(first, html.charCodeAt(at + 2)) && this.#matters(at + 1)) return at;
    }
    return end < html.length ? last : end;
  }

  #matters(nameStart: number): boolean {
    const name = knownNameAt(this.#html, nameStart);
    return name !== "" && this.#head.mayChange(name);
  }

  /** Whether a `<` is surely no part of a tag: there is no stop between it and the place before it, which is none. */
  #isProven(from: number, at: number): boolean {
    const html = this.#html;
    let close = at - 1;
    for (; close >= from && html.charCodeAt(close) !== GREATER; close--)
      if (html.charCodeAt(close) === LESS) return false;
    return !this.#double.mayBeOpen(from, close) && !this.#single.mayBeOpen(from, close);
  }
}

/** Quotes of one kind. */
class Quotes {
  readonly #mark: string;
  readonly #code: number;
  #html = "";
  /** The first of them behind the place that was asked about last: where they are rare, none is looked for twice. */
  #next = -1;

  constructor(mark: string) {
    this.#mark = mark;
    this.#code = mark.charCodeAt(0);
  }

  enter(html: string): void {
    this.#html = html;
    this.#next = -1;
  }

  /** Whether a value that began behind the one place may go on at the other: the last quote comes behind a `=`. */
  mayBeOpen(from: number, to: number): boolean {
    const html = this.#html;
    if (this.#next < from) {
      const next = html.indexOf(this.#mark, from);
      this.#next = next < 0 ? html.length : next;
    }
    if (this.#next >= to) return false;
    let at = to - 1;
    while (html.charCodeAt(at) !== this.#code) at--;
    do at--;
    while (at >= from && isSpace(html.charCodeAt(at)));
    return at >= from && html.charCodeAt(at) === EQUALS;
  }
}
