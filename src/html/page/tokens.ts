import { behind, endOfDeclared } from "./declared-markup.js";
import { joined, knownName, nameOf, numberOf } from "./element-names.js";
import type { HeadFacts } from "./head-facts.js";
import { isJsonLd } from "./media-type.js";
import { OpenElements } from "./open-elements.js";
import type { Piece, Pieces } from "./pieces.js";
import { endInPieces, endOfRawText, endOfScript } from "./raw-text.js";
import { decodeReferences } from "./references.js";
import { endsName, isLetter, type Stretch, TagReader } from "./tag.js";
import { TagFacts } from "./tag-facts.js";
import type { Tally } from "./tally.js";

const BANG = 0x21;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** What takes more than this piece of the page shows: nothing has been done yet, so that it can be tried with more of it. */
export const MORE = -1;

/** The text of a JSON-LD script, where it stands. */
export interface ScriptText extends Stretch {
  /** Whether its end tag was found. */
  readonly closed: boolean;
}

/**
 * Passes one token of a page after the other, as the standard's tokenizer does, and keeps the JSON-LD scripts among
 * them. Of the open elements only those are kept on which it depends what a tag means (see {@link OpenElements}).
 */
export class Tokens {
  readonly scripts: ScriptText[] = [];
  readonly open: OpenElements = new OpenElements();
  /** Whether it depended on a tally what a tag meant, and there was none. */
  lacksTally = false;
  readonly #pieces: Pieces;
  readonly #head: HeadFacts;
  readonly #tally: Tally | undefined;
  readonly #tags = new TagReader();
  readonly #facts = new TagFacts(this.#tags);
  /** The piece of the page that the tokens stand in, and its text. */
  #piece: Piece;
  #html = "";
  /** What stands for the name of the tag that was begun last. */
  #number = 0;

  /** A tally is right only if every token of the page is passed. */
  constructor(pieces: Pieces, head: HeadFacts, tally?: Tally) {
    this.#pieces = pieces;
    this.#piece = pieces.at(0);
    this.#head = head;
    this.#tally = tally;
  }

  /** Whether plain HTML has an element open of the name that was read last. */
  readonly #isOpenOutside = (): boolean => {
    this.lacksTally ||= this.#tally === undefined;
    return this.#tally?.isOpen(this.#number) ?? false;
  };

  enter(piece: Piece): void {
    this.#piece = piece;
    this.#html = piece.text;
    this.#tags.html = piece.text;
  }

  /** Behind what begins with the `<` at this place. */
  pass(at: number): number {
    const next = this.#html.charCodeAt(at + 1);
    if (isLetter(next)) return this.#startTag(at + 1);
    if (next === SLASH) return this.#afterSlash(at + 2);
    if (next === BANG) return this.#orMore(endOfDeclared(this.#html, at, this.open.isForeign));
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
    if (!this.open.isPlain) {
      this.open.close(nameOf(this.#html, start, nameEnd, this.#number), this.#isOpenOutside);
      if (!this.open.isPlain) return end;
    } else if (knownName(this.#html, start, nameEnd, number) === "template") this.open.closeTemplate();
    this.#tally?.close(number);
    return end;
  }

  #startTag(start: number): number {
    const html = this.#html;
    const nameEnd = this.#nameEnd(start);
    const end = this.#tags.end(nameEnd);
    if (end < 0) return this.#end;
    const number = this.#number;
    if (!this.open.isPlain) {
      const name = nameOf(html, start, nameEnd, number);
      if (this.open.takeForeign(name, this.#facts.of(nameEnd, end))) return end;
      return this.#element(name, nameEnd, end, number);
    }
    const name = knownName(html, start, nameEnd, number);
    if (name !== "") return this.#element(name, nameEnd, end, number);
    this.#tally?.open(number);
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
        return this.#rawText(name, end);
      case "plaintext":
        return this.#pieces.length - this.#piece.start;
      case "template":
        this.open.openTemplate();
        return end;
      case "svg":
      case "math":
        this.open.openForeign(name, this.#tags.closesItself);
        return end;
      case "html":
      case "base":
      case "link":
      case "meta":
        if (this.#head.wants(name))
          this.#head.read(name, this.#tags.attributes(nameEnd, end), this.#piece, this.open.isInTemplate);
        return end;
      default:
        if (this.open.isPlain) this.#tally?.open(number);
        else this.open.openHtml(name);
        return end;
    }
  }

  #rawText(name: string, start: number): number {
    const end = endOfRawText(this.#html, start, name);
    const next = this.#orEnd(this.#behindEndTag(end, name));
    return next === MORE ? this.#endInLater(name, start) : next;
  }

  /** Where raw text ends that this piece does not hold the whole of: its end tag is as good as one that closes nothing. */
  #endInLater(name: string, start: number): number {
    if (this.#tally !== undefined || !this.open.isPlain) return MORE;
    const end = endInPieces(this.#pieces, this.#piece.start + start, name);
    return end === undefined ? MORE : end - this.#piece.start;
  }

  #script(nameEnd: number, start: number): number {
    const end = endOfScript(this.#html, start);
    const next = this.#behindEndTag(end, "script");
    const behindAll = this.#orEnd(next);
    if (this.open.isInTemplate || !this.#saysJsonLd(nameEnd, start))
      return behindAll === MORE ? this.#endInLater("script", start) : behindAll;
    if (behindAll === MORE) return MORE;
    const from = this.#piece.start;
    this.scripts.push({ start: from + start, end: from + end, closed: next >= 0 });
    return behindAll;
  }

  #saysJsonLd(nameEnd: number, end: number): boolean {
    const tag = this.#html.slice(nameEnd, end);
    // The plus sign of `ld+json`, or a reference for it.
    if (!tag.includes("+") && !tag.includes("&")) return false;
    const type = this.#tags.attributes(nameEnd, end).get("type");
    return type !== undefined && isJsonLd(decodeReferences(this.#html.slice(type.start, type.end)));
  }

  /** Behind the end tag of raw text; -1 when there is none. */
  #behindEndTag(at: number, name: string): number {
    return at < this.#html.length ? this.#tags.end(at + 2 + name.length) : -1;
  }

  #orEnd(at: number): number {
    return at < 0 ? this.#end : at;
  }
}
