import { decodeReferences } from "./references.js";
import type { TagReader } from "./tag.js";

/** What a tag says that matters in SVG and MathML; its attributes are read only where they do. */
export class TagFacts {
  readonly #tags: TagReader;
  #nameEnd = 0;
  #end = 0;

  constructor(tags: TagReader) {
    this.#tags = tags;
  }

  /** Those of the tag that was passed last. */
  of(nameEnd: number, end: number): this {
    this.#nameEnd = nameEnd;
    this.#end = end;
    return this;
  }

  get closesItself(): boolean {
    return this.#tags.closesItself;
  }

  /** Whether `<font>` has a colour, a face or a size. */
  isStyledFont(): boolean {
    const attributes = this.#tags.attributes(this.#nameEnd, this.#end);
    return ["color", "face", "size"].some((name) => attributes.has(name));
  }

  /** Whether `<annotation-xml>` holds HTML. */
  holdsHtml(): boolean {
    const encoding = this.#tags.attributes(this.#nameEnd, this.#end).get("encoding");
    if (encoding === undefined) return false;
    const value = decodeReferences(this.#tags.html.slice(encoding.start, encoding.end));
    return /^(?:text\/html|application\/xhtml\+xml)$/i.test(value);
  }
}
