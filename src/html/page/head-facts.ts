import { type Charset, charsetOfMetaLabel } from "./charset.js";
import { charsetOfMeta } from "./media-type.js";
import type { Piece, Pieces } from "./pieces.js";
import { decodeReferences } from "./references.js";
import type { Stretch } from "./tag.js";

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

  /** The last tag behind a place that can say what was not said before it; the place itself when there is none. */
  lastTag(from: number): number {
    const names: string[] = [];
    if (this.base === undefined) names.push("base");
    if (this.language === undefined) names.push("html");
    if (this.canonical === undefined) names.push("link");
    if (this.#asksCharset && this.charset === undefined) names.push("meta");
    if (names.length === 0) return from;
    const tags = new RegExp(`<(?:${names.join("|")})[\\s/]`, "gi");
    let last = from;
    for (let place = from; place < this.#pieces.length; ) {
      const { text, start, until } = this.#pieces.at(place);
      tags.lastIndex = place - start;
      for (let tag = tags.exec(text); tag; tag = tags.exec(text)) last = start + tag.index;
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
