import type { AnyEntity } from "../../graph/mapping.js";
import { isNode } from "../../graph/node.js";
import { openPage } from "../../json-ld/open-page.js";
import { openText } from "../../json-ld/open-text.js";
import { type Opened, originsOf } from "../../json-ld/opened.js";
import { types } from "../../vocabulary/vocabulary.js";
import type { CheckOptions } from "../options.js";
import { textOfBytes } from "./bytes.js";

/** What the input holds: things of the model, or a document of JSON-LD. */
export type Input =
  | {
      readonly kind: "things";
      readonly opened: Opened;
      readonly things: readonly unknown[];
      readonly isList: boolean;
    }
  | { readonly kind: "document"; readonly opened: Opened; readonly options: CheckOptions };

const KEYWORDS = ["@context", "@type", "@id", "@graph"];

/** Finds out what the input is. A reading is checked as what it was read from, with the options that it was read with. */
export function openInput(input: unknown, options: CheckOptions, entities: readonly AnyEntity[]): Input {
  const origins = typeof input === "object" && input !== null ? originsOf(input) : undefined;
  if (origins)
    return { kind: "document", opened: origins.opened, options: { ...origins.options, ...options } };
  const opened = open(input, options);
  const [only] = opened.sources;
  if (opened.page === undefined && opened.sources.length === 1) {
    const value = only?.value;
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (members.length > 0 && members.every((member) => isThing(member, entities)))
      return { kind: "things", opened, things: members, isList: Array.isArray(value) };
  }
  return { kind: "document", opened, options };
}

function open(input: unknown, options: CheckOptions): Opened {
  if (typeof input === "string")
    return isPage(input) ? openPage(input, options) : openText(input, options.limits);
  if (ArrayBuffer.isView(input)) {
    const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    const text = textOfBytes(bytes);
    return text === undefined ? openPage(bytes, options) : openText(text, options.limits);
  }
  if (isReadingLike(input)) {
    return { sources: input.nodes.map((value) => ({ value })), issues: [], isText: false };
  }
  return { sources: [{ value: input }], issues: [], isText: false };
}

/** A text is a page if it has markup; JSON begins with a bracket, whatever markup is in its texts. */
function isPage(text: string): boolean {
  return !/^[\s\ufeff]*[[{]/.test(text) && text.includes("<");
}

/** A reading that somebody has copied. */
function isReadingLike(input: unknown): input is { readonly nodes: readonly unknown[] } {
  return (
    isNode(input) && Array.isArray(input.nodes) && Array.isArray(input.things) && Array.isArray(input.issues)
  );
}

/**
 * True for an object of our model: it has a `type`, and none of JSON-LD's keywords. A `type` that is one of schema.org's
 * and none of the model's is meant as `@type`.
 */
function isThing(value: unknown, entities: readonly AnyEntity[]): boolean {
  if (!isNode(value) || typeof value.type !== "string" || KEYWORDS.some((key) => key in value)) return false;
  return entities.some(({ type }) => type === value.type) || !types().has(value.type);
}
