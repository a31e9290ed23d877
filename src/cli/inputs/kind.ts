import { beginsAsJson } from "../../checks/inputs/json-start.js";
import type { InputKind } from "../../checks/options.js";
import { charsetOfMark } from "../../html/page/charset.js";
import { parseJson } from "../../json/parse-json.js";

/** What one document is: `json` is JSON-LD or things of the model, as its content says. */
export type DocumentKind = InputKind | "json";

/** What an input is: one document, or a feed with a document on each line. */
export type Kind = DocumentKind | "ndjson";

/** As `--kind` takes them. */
export const KINDS: readonly Kind[] = ["html", "json", "jsonld", "model", "ndjson"];

const ENDINGS: { readonly [ending: string]: Kind } = {
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "json",
  jsonld: "jsonld",
  ndjson: "ndjson",
  jsonl: "ndjson",
  jsonlines: "ndjson",
};

/** What files a folder is searched for, packed ones too. */
export const SEARCHED: readonly string[] = Object.keys(ENDINGS).flatMap((ending) => [ending, `${ending}.gz`]);

/** What the name of a file says: its kind, where its ending is known, and whether it is packed. */
export function kindOfName(name: string): { readonly kind: Kind | undefined; readonly isPacked: boolean } {
  const isPacked = /\.gz$/i.test(name);
  const ending = /\.([a-z]+)$/i.exec(isPacked ? name.slice(0, -3) : name)?.[1]?.toLowerCase() ?? "";
  return { kind: Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined, isPacked };
}

/** How much of an input is looked at to find out what it is, in bytes. */
export const LOOKED_AT: number = 256 * 1024;

/** Whether bytes are packed by gzip. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** Whether the mark at the beginning says that a text is UTF-16. */
export function isUtf16(start: Uint8Array): boolean {
  return charsetOfMark(start)?.name.startsWith("utf-16") === true;
}

/**
 * What an input is by its first bytes. A feed: its first line that is not blank is JSON by itself, an object, and another
 * object follows on the next. A page: it has markup, and does not begin as JSON does.
 */
export function kindOfStart(start: Uint8Array): Kind {
  // Marks and zeros of other charsets are not looked at: markup and brackets are ASCII in all of them.
  const text = Buffer.from(start)
    .toString("latin1")
    .replace(/^[\xef\xbb\xbf\xfe\xff]+|\0/g, "");
  if (isFeed(text)) return "ndjson";
  return !beginsAsJson(text) && text.includes("<") ? "html" : "json";
}

/** Whether it is JSON or a page already, by its first bytes. */
export function isText(start: Uint8Array): boolean {
  const text = Buffer.from(start).toString("latin1");
  return beginsAsJson(text) || text.includes("<");
}

function isFeed(text: string): boolean {
  const lines = text.split("\n", 1000);
  const first = lines.findIndex((line) => line.trim() !== "");
  const next = lines.slice(first + 1).find((line) => line.trim() !== "");
  return first >= 0 && next?.trimStart().startsWith("{") === true && isObject(lines[first] ?? "");
}

function isObject(line: string): boolean {
  return line.trimStart().startsWith("{") && parseJson(line) !== undefined;
}
