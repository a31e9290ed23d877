import { type Charset, charsetOfMetaLabel } from "./charset.js";
import { knownNameAt, mayBeKnown } from "./element-names.js";
import { charsetOfMeta } from "./media-type.js";
import type { Piece, Pieces } from "./pieces.js";
import { decodeReferences } from "./references.js";
import type { Stretch } from "./tag.js";

/** The tags by which a page says something of itself. */
const TELLING: ReadonlySet<string> = new Set(["base", "html", "link", "meta"]);

/** What the page says of itself outside its scripts: each the first of its kind, as it stands in the page. */
export class HeadFacts {
  readonly #pieces: Pieces;
  base: Stretch | undefined;
  language: Stretch | undefined;
  canonical: Stretch | undefined;
  /** The first charset that is known here, and the first label that is not. */
  charset: Charset | undefined;
  unknownCharset: string | undefined;
  readonly #asksCharset: boolean;
  /** The piece of the page that the tag stands in. */
  #text = "";

  constructor(pieces: Pieces, asksCharset: boolean) {
    this.#pieces = pieces;
    this.#asksCharset = asksCharset;
  }

  /** Whether a tag of this name can say what was not said before it. */
  wants(name: string): boolean {
    switch (name) {
      case "base":
        return this.base === undefined;
      case "html":
        return this.language === undefined;
      case "link":
        return this.canonical === undefined;
      case "meta":
        return this.#asksCharset && this.charset === undefined;
      default:
        return false;
    }
  }

  /** Whether a tag of this known name can tell or change anything. */
  mayChange(name: string): boolean {
    return this.wants(name) || !TELLING.has(name);
  }

  /** The last tag behind a place that can say what was not said before it; the place itself when there is none. */
  lastTag(from: number): number {
    let last = from;
    for (let place = from; place < this.#pieces.length; ) {
      const { text, start, until } = this.#pieces.at(place);
      for (let at = text.indexOf("<", place - start); at >= 0; at = text.indexOf("<", at + 1)) {
        if (!mayBeKnown(text.charCodeAt(at + 1), text.charCodeAt(at + 2))) continue;
        if (this.wants(knownNameAt(text, at + 1))) last = start + at;
      }
      place = until;
    }
    return last;
  }

  /** Takes a tag that stands in this piece of the page. */
  read(name: string, attributes: ReadonlyMap<string, Stretch>, piece: Piece, isInTemplate: boolean): void {
    this.#text = piece.text;
    const inPage = (attribute: string): Stretch | undefined => {
      const value = attributes.get(attribute);
      return value && { start: piece.start + value.start, end: piece.start + value.end };
    };
    if (name === "meta") this.#readMeta(attributes);
    if (isInTemplate) return;
    if (name === "base") this.base ??= inPage("href");
    if (name === "html") this.language ??= inPage("lang");
    if (
      name === "link" &&
      /(?:^|[\t\n\f\r ])canonical(?:$|[\t\n\f\r ])/i.test(this.#valueOf(attributes.get("rel")))
    ) {
      this.canonical ??= inPage("href");
    }
  }

  #readMeta(attributes: ReadonlyMap<string, Stretch>): void {
    if (!this.#asksCharset || this.charset !== undefined) return;
    const label = this.#labelOf(attributes);
    if (label === undefined) return;
    this.charset = charsetOfMetaLabel(label);
    if (this.charset === undefined) this.unknownCharset ??= label;
  }

  #labelOf(attributes: ReadonlyMap<string, Stretch>): string | undefined {
    const charset = attributes.get("charset");
    if (charset) return this.#valueOf(charset);
    const isType = /^content-type$/i.test(this.#valueOf(attributes.get("http-equiv")));
    return isType ? charsetOfMeta(this.#valueOf(attributes.get("content"))) : undefined;
  }

  #valueOf(stretch: Stretch | undefined): string {
    return stretch ? decodeReferences(this.#text.slice(stretch.start, stretch.end)) : "";
  }
}
