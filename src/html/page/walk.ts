import { HeadFacts } from "./head-facts.js";
import { Leaps } from "./leaps.js";
import type { Piece, Pieces } from "./pieces.js";
import { Tally } from "./tally.js";
import { MORE, type ScriptText, Tokens } from "./tokens.js";

const LESS = 0x3c;

/**
 * Walks through a page once, and finds its JSON-LD scripts as the standard's parser does. No tree is built, and in plain
 * HTML what changes nothing is leapt over (see {@link Leaps}).
 *
 * What needs a tree is not seen: what `<frameset>` throws away; that a start tag other than `<col>` is ignored in
 * `<template><col>`; and whether an end tag inside SVG or MathML that nothing there answers closes an HTML element
 * around it, where the tags around it do not match either. Scripts come in the order of the page, also those that
 * stand loose in a table and that the tree has before it. Two rules are the standard's and not yet every parser's: a
 * `<select>` holds any element (since 2025), and CDATA sections stand also directly in `<foreignObject>` and its like.
 */
export class PageWalk {
  readonly head: HeadFacts;
  readonly #pieces: Pieces;
  readonly #tokens: Tokens;
  /** None where every token has to be passed. */
  readonly #leaps: Leaps | undefined;

  private constructor(pieces: Pieces, asksCharset: boolean, tally?: Tally) {
    this.#pieces = pieces;
    this.head = new HeadFacts(pieces, asksCharset);
    this.#tokens = new Tokens(pieces, this.head, tally);
    if (tally === undefined) this.#leaps = new Leaps(this.#tokens.open, this.head);
  }

  /**
   * `last` is the last place at which a JSON-LD script can begin: behind it, nobody looks for one. A page is walked
   * through a second time, tag by tag, when their count decides what one means: the elements that are open in plain
   * HTML, for an end tag in SVG that nothing there answers.
   */
  static through(pieces: Pieces, last: number, asksCharset: boolean): PageWalk {
    const leaping = new PageWalk(pieces, asksCharset);
    leaping.#go(last);
    if (!leaping.#tokens.lacksTally) return leaping;
    const counting = new PageWalk(pieces, asksCharset, new Tally());
    counting.#go(last);
    return counting;
  }

  get scripts(): readonly ScriptText[] {
    return this.#tokens.scripts;
  }

  #go(last: number): void {
    const pieces = this.#pieces;
    const tokens = this.#tokens;
    let until = last;
    for (let place = 0; place < pieces.length && !tokens.lacksTally; ) {
      const piece = pieces.at(place);
      const { text } = piece;
      tokens.enter(piece);
      this.#leaps?.enter(text);
      const end = piece.until - piece.start;
      let at = place - piece.start;
      while (at < end && !tokens.lacksTally) {
        if (this.#leaps && tokens.open.isPlain) at = this.#leaps.from(at, end);
        // A tag behind a tag is seen without a search.
        const tag = text.charCodeAt(at) === LESS ? at : text.indexOf("<", at);
        if (tag < 0 || tag >= end) {
          at = end;
          break;
        }
        if (piece.start + tag > until) {
          if (until === last) until = this.head.lastTag(piece.start + tag);
          if (piece.start + tag > until) return;
        }
        const next = tokens.pass(tag);
        at = next === MORE ? this.#withMore(piece, tag) : next;
      }
      place = piece.start + at;
    }
  }

  /** Behind a token that the piece does not hold the whole of: ever more of the page is taken for it. */
  #withMore(piece: Piece, at: number): number {
    let next = MORE;
    for (let size = 2 * (piece.text.length - at); next === MORE; size *= 2) {
      this.#tokens.enter(this.#pieces.cut(piece.start + at, size));
      next = this.#tokens.pass(0);
    }
    this.#tokens.enter(piece);
    return at + next;
  }
}
