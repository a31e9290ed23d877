import { type Charset, charsetOfMetaLabel } from "./charset.js";
import { charsetOfMeta } from "./media-type.js";
import { decodeReferences } from "./references.js";
import type { Stretch } from "./tag.js";

/** What the page says of itself outside its scripts: each the first of its kind, as it stands in the page. */
export class HeadFacts {
  readonly #html: string;
  base: Stretch | undefined;
  language: Stretch | undefined;
  canonical: Stretch | undefined;
  /** The first charset that is known here, and the first label that is not. */
  charset: Charset | undefined;
  unknownCharset: string | undefined;
  readonly #asksCharset: boolean;

  constructor(html: string, asksCharset: boolean) {
    this.#html = html;
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
    tags.lastIndex = from;
    let last = from;
    for (let tag = tags.exec(this.#html); tag; tag = tags.exec(this.#html)) last = tag.index;
    return last;
  }

  read(name: string, attributes: ReadonlyMap<string, Stretch>, isInTemplate: boolean): void {
    if (name === "meta") this.#readMeta(attributes);
    if (isInTemplate) return;
    if (name === "base") this.base ??= attributes.get("href");
    if (name === "html") this.language ??= attributes.get("lang");
    if (
      name === "link" &&
      /(?:^|[\t\n\f\r ])canonical(?:$|[\t\n\f\r ])/i.test(this.#text(attributes.get("rel")))
    ) {
      this.canonical ??= attributes.get("href");
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
    if (charset) return this.#text(charset);
    const isType = /^content-type$/i.test(this.#text(attributes.get("http-equiv")));
    return isType ? charsetOfMeta(this.#text(attributes.get("content"))) : undefined;
  }

  #text(stretch: Stretch | undefined): string {
    return stretch ? decodeReferences(this.#html.slice(stretch.start, stretch.end)) : "";
  }
}
