import type { AnyEntity } from "../../graph/mapping.js";
import { isNode } from "../../graph/node.js";
import { refuse } from "../../issue/issue.js";
import { showValue } from "../../issue/show-value.js";
import { openPage } from "../../json-ld/open-page.js";
import { openText } from "../../json-ld/open-text.js";
import { type Opened, originsOf } from "../../json-ld/opened.js";
import { allLimits } from "../../reading/limits.js";
import { properties, types } from "../../vocabulary/vocabulary.js";
import type { CheckOptions } from "../options.js";
import { decoded, textOfBytes } from "./bytes.js";
import { beginsAsJson } from "./json-start.js";

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
  if (origins) {
    // An option that is there without a value is none.
    const own = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { kind: "document", opened: origins.opened, options: { ...origins.options, ...own } };
  }
  const { kind } = options;
  const opened = open(input, options);
  const [only] = opened.sources;
  if (opened.page === undefined && opened.sources.length === 1 && kind !== "jsonld") {
    const value = only?.value;
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    // One that is no thing makes no JSON-LD of the others.
    const areThings =
      kind === "model" || (members.some((member) => isThing(member, entities)) && !members.some(isJsonLd));
    if (areThings) return { kind: "things", opened, things: members, isList: Array.isArray(value) };
  }
  return { kind: "document", opened, options };
}

function open(input: unknown, options: CheckOptions): Opened {
  const { kind, limits, contentType } = options;
  const isHtml = kind === undefined ? undefined : kind === "html";
  if (typeof input === "string") {
    return (isHtml ?? isPage(input)) ? openPage(input, options) : openText(input, limits);
  }
  const bytes = bytesOf(input);
  if (bytes) {
    // What is too large is not decoded; the page is refused for its size alone.
    if (isHtml || bytes.length > allLimits(limits).size) return openPage(bytes, options);
    const text = isHtml === false ? decoded(bytes, contentType) : textOfBytes(bytes, contentType);
    if (text === undefined) return openPage(bytes, options);
    const opened = openText(text.text, limits);
    return { ...opened, issues: [...text.issues, ...opened.issues] };
  }
  if (isHtml) {
    refuse(
      "check/kind",
      `The page ${showValue(input)} is neither text nor bytes. Give a string or a Uint8Array.`,
    );
  }
  if (isReadingLike(input)) {
    return { sources: [{ value: input.nodes }], issues: [], isText: false };
  }
  return { sources: [{ value: input }], issues: [], isText: false };
}

function bytesOf(input: unknown): Uint8Array | undefined {
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  return ArrayBuffer.isView(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : undefined;
}

/** A text is a page if it has markup; JSON begins with a bracket, whatever markup is in its texts. */
function isPage(text: string): boolean {
  return !beginsAsJson(text) && text.includes("<");
}

/** A reading that somebody has copied. */
function isReadingLike(input: unknown): input is { readonly nodes: readonly unknown[] } {
  return (
    isNode(input) && Array.isArray(input.nodes) && Array.isArray(input.things) && Array.isArray(input.issues)
  );
}

function isJsonLd(value: unknown): boolean {
  return isNode(value) && KEYWORDS.some((key) => key in value);
}

/**
 * True for an object of our model: it has a `type`, and none of JSON-LD's keywords. A `type` that is one of schema.org's
 * and none of the model's is meant as `@type`, but where a field of the model stands beside it that schema.org lacks.
 */
function isThing(value: unknown, entities: readonly AnyEntity[]): boolean {
  if (!isNode(value) || isJsonLd(value) || !Object.hasOwn(value, "type")) return false;
  const { type } = value;
  if (typeof type !== "string") return false;
  if (!types().has(type) || entities.some((entity) => entity.type === type)) return true;
  const fields = new Set(entities.flatMap((entity) => Object.keys(entity.fields)));
  return Object.keys(value).some((key) => fields.has(key) && !properties().has(key));
}
