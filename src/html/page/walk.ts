import { behind, endOfDeclared } from "./declared-markup.js";
import { joined, knownName, NUMBERS, numberOf } from "./element-names.js";
import { HeadFacts } from "./head-facts.js";
import { isJsonLd } from "./media-type.js";
import { OpenElements, type TagFacts } from "./open-elements.js";
import type { Piece, Pieces } from "./pieces.js";
import { endOfRawText, endOfScript } from "./raw-text.js";
import { decodeReferences } from "./references.js";
import { asciiLower, endsName, isLetter, type Stretch, TagReader } from "./tag.js";

const BANG = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** What takes more than this piece of the page shows: nothing has been done yet, so that it can be tried with more of it. */
const MORE = -1;

/** The text of a JSON-LD script, where it stands. */
export interface ScriptText extends Stretch {
  /** Whether its end tag was found. */
  readonly closed: boolean;
}

/**
 * Walks through a page once, as the standard's tokenizer does, and finds its JSON-LD scripts. No tree is built; of the
 * open elements only those are kept on which it depends what a tag means (see {@link OpenElements}).
 *
 * What needs a tree is not seen: what `<frameset>` throws away; that a start tag other than `<col>` is ignored in
 * `<template><col>`; and whether an end tag inside SVG or MathML that nothing there answers closes an HTML element
 * around it, where the tags around it do not match either. Scripts come in the order of the page, also those that
 * stand loose in a table and that the tree has before it. Two rules are the standard's and not yet every parser's: a
 * `<select>` holds any element (since 2025), and CDATA sections stand also directly in `<foreignObject>` and its like.
 */
export class PageWalk {
  readonly scripts: ScriptText[] = [];
  readonly head: HeadFacts;
  readonly #pieces: Pieces;
  readonly #tags = new TagReader();
  readonly #open = new OpenElements();
  /** How many elements of each name are open in plain HTML, as far as counting can tell. */
  readonly #tally = new Int32Array(NUMBERS);
  /** The piece of the page that is walked through, and its text. */
  #piece: Piece;
  #html = "";
  /** What stands for the name of the tag that was begun last. */
  #number = 0;

  /** `last` is the last place at which a JSON-LD script can begin: behind it, nobody looks for one. */
  constructor(pieces: Pieces, last: number, asksCharset: boolean) {
    this.#pieces = pieces;
    this.#piece = pieces.at(0);
    this.head = new HeadFacts(pieces, asksCharset);
    let until = last;
    for (let place = 0; place < pieces.length; ) {
      const piece = pieces.at(place);
      this.#enter(piece);
      const end = piece.until - piece.start;
      let at = place - piece.start;
      while (at < end) {
        // A tag behind a tag is seen without a search.
        const tag = this.#html.charCodeAt(at) === LESS ? at : this.#html.indexOf("<", at);
        if (tag < 0 || tag >= end) {
          at = end;
          break;
        }
        if (piece.start + tag > until) {
          if (until === last) until = this.head.lastTag(piece.start + tag);
          if (piece.start + tag > until) return;
        }
        const next = this.#token(tag);
        at = next === MORE ? this.#withMore(piece, tag) : next;
      }
      place = piece.start + at;
    }
  }

  #enter(piece: Piece): void {
    this.#piece = piece;
    this.#html = piece.text;
    this.#tags.html = piece.text;
  }

  /** Behind a token that the piece does not hold the whole of: ever more of the page is taken for it. */
  #withMore(piece: Piece, at: number): number {
    let next = MORE;
    for (let size = 2 * piece.text.length; next === MORE; size *= 2) {
      this.#enter(this.#pieces.cut(piece.start + at, size));
      next = this.#token(0);
    }
    this.#enter(piece);
    return at + next;
  }

  /** Behind what begins with the `<` at this place. */
  #token(at: number): number {
    const next = this.#html.charCodeAt(at + 1);
    if (isLetter(next)) return this.#startTag(at + 1);
    if (next === SLASH) return this.#afterSlash(at + 2);
    if (next === BANG) return this.#orMore(endOfDeclared(this.#html, at, this.#open.isForeign));
    if (next === QUESTION) return this.#orMore(behind(this.#html, ">", at + 2));
    return at + 1;
  }

  /** The end of what is no more than passed over; that of the piece may be where only the piece ends. */
  #orMore(at: number): number {
    return at < this.#html.length || this.#piece.isLast ? at : MORE;
  }

  /** As long as the page goes on, more of it; else its end. */
  get #end(): number {
    return this.#piece.isLast ? this.#html.length : MORE;
  }

  #afterSlash(at: number): number {
    const next = this.#html.charCodeAt(at);
    if (isLetter(next)) return this.#endTag(at);
    if (next === GREATER) return at + 1;
    return this.#orMore(behind(this.#html, ">", at));
  }

  #nameEnd(start: number): number {
    const html = this.#html;
    const { length } = html;
    let sum = 0;
    let at = start;
    for (; at < length; at++) {
      const code = html.charCodeAt(at);
      // Whatever ends a name comes before the letters.
      if (code <= GREATER && endsName(code)) break;
      sum = joined(sum, code);
    }
    this.#number = numberOf(sum);
    return at;
  }

  #endTag(start: number): number {
    const nameEnd = this.#nameEnd(start);
    const end = this.#tags.end(nameEnd);
    if (end < 0) return this.#end;
    const number = this.#number;
    const count = this.#tally[number] ?? 0;
    if (!this.#open.isPlain) {
      this.#open.close(asciiLower(this.#html.slice(start, nameEnd)), count > 0);
      if (!this.#open.isPlain) return end;
    } else if (knownName(this.#html, start, nameEnd, number) === "template") this.#open.closeTemplate();
    if (count > 0) this.#tally[number] = count - 1;
    return end;
  }

  #startTag(start: number): number {
    const html = this.#html;
    const nameEnd = this.#nameEnd(start);
    const end = this.#tags.end(nameEnd);
    if (end < 0) return this.#end;
    const number = this.#number;
    if (!this.#open.isPlain) {
      const name = asciiLower(html.slice(start, nameEnd));
      if (this.#open.takeForeign(name, this.#factsOf(nameEnd, end))) return end;
      return this.#element(name, nameEnd, end, number);
    }
    const name = knownName(html, start, nameEnd, number);
    if (name !== "") return this.#element(name, nameEnd, end, number);
    this.#tally[number] = (this.#tally[number] ?? 0) + 1;
    return end;
  }

  /** An HTML element: where to go on behind its tag, or behind its text where that is no markup. */
  #element(name: string, nameEnd: number, end: number, number: number): number {
    switch (name) {
      case "script":
        return this.#script(nameEnd, end);
      case "style":
      case "xmp":
      case "iframe":
      case "noembed":
      case "noframes":
      case "noscript":
      case "textarea":
      case "title":
        return this.#orEnd(this.#behindEndTag(endOfRawText(this.#html, end, name), name));
      case "plaintext":
        return this.#pieces.length - this.#piece.start;
      case "template":
        this.#open.openTemplate();
        return end;
      case "svg":
      case "math":
        this.#open.openForeign(name, this.#tags.closesItself);
        return end;
      case "html":
      case "base":
      case "link":
      case "meta":
        this.head.read(name, this.#tags.attributes(nameEnd, end), this.#piece, this.#open.isInTemplate);
        return end;
      default:
        if (this.#open.isPlain) this.#tally[number] = (this.#tally[number] ?? 0) + 1;
        else this.#open.openHtml(name);
        return end;
    }
  }

  #script(nameEnd: number, start: number): number {
    const end = endOfScript(this.#html, start);
    const next = this.#behindEndTag(end, "script");
    const behindAll = this.#orEnd(next);
    if (behindAll === MORE || this.#open.isInTemplate) return behindAll;
    const type = this.#tags.attributes(nameEnd, start).get("type");
    if (type !== undefined && isJsonLd(decodeReferences(this.#html.slice(type.start, type.end)))) {
      const from = this.#piece.start;
      this.scripts.push({ start: from + start, end: from + end, closed: next >= 0 });
    }
    return behindAll;
  }

  /** Behind the end tag of raw text; -1 when there is none. */
  #behindEndTag(at: number, name: string): number {
    return at < this.#html.length ? this.#tags.end(at + 2 + name.length) : -1;
  }

  #orEnd(at: number): number {
    return at < 0 ? this.#end : at;
  }

  #factsOf(nameEnd: number, end: number): TagFacts {
    const attributes = () => this.#tags.attributes(nameEnd, end);
    return {
      closesItself: this.#tags.closesItself,
      isStyledFont: () => ["color", "face", "size"].some((name) => attributes().has(name)),
      holdsHtml: () => {
        const encoding = attributes().get("encoding");
        if (encoding === undefined) return false;
        const value = decodeReferences(this.#html.slice(encoding.start, encoding.end));
        return /^(?:text\/html|application\/xhtml\+xml)$/i.test(value);
      },
    };
  }
}
