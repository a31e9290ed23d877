import { decodeReferences } from "./references.js";
import type { TagReader } from "./tag.js";

/** What a tag's attributes say that matters in SVG and MathML, asked for only where it does. */
export interface TagFacts {
  readonly closesItself: boolean;
  /** Whether `<font>` has a colour, a face or a size. */
  isStyledFont(): boolean;
  /** Whether `<annotation-xml>` holds HTML. */
  holdsHtml(): boolean;
}

/** The facts of the tag that was passed last. */
export function factsOf(tags: TagReader, nameEnd: number, end: number): TagFacts {
  const attributes = () => tags.attributes(nameEnd, end);
  return {
    closesItself: tags.closesItself,
    isStyledFont: () => ["color", "face", "size"].some((name) => attributes().has(name)),
    holdsHtml: () => {
      const encoding = attributes().get("encoding");
      if (encoding === undefined) return false;
      const value = decodeReferences(tags.html.slice(encoding.start, encoding.end));
      return /^(?:text\/html|application\/xhtml\+xml)$/i.test(value);
    },
  };
}
