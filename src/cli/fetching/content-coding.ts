import type { Duplex } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { showValue } from "../../issue/show-value.js";
import { visible } from "../terminal/visible.js";
import { fetchingError } from "./fetching-codes.js";

/** How the content of an answer is packed. */
export type Coding = "br" | "deflate" | "gzip";

const CODINGS: ReadonlyMap<string, Coding> = new Map([
  ["br", "br"],
  ["deflate", "deflate"],
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
]);

/**
 * What a header `Content-Encoding` names; nothing where the content is not packed. Throws an `InputError` for what was not
 * asked for: another coding, or more than one.
 */
export function contentCoding(header: string | undefined, where: string): Coding | undefined {
  const names = (header ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
  const [name] = names;
  if (name === undefined) return undefined;
  const coding = CODINGS.get(name);
  if (coding === undefined || names.length > 1) {
    throw fetchingError(
      "fetch/encoding",
      `${where} is sent with the Content-Encoding ${visible(showValue(header))}, and only one of gzip, br and deflate is read. Save the page and check the file.`,
    );
  }
  return coding;
}

/** What unpacks a content, of which the first byte is known. */
export function unpacker(coding: Coding, firstByte: number): Duplex {
  if (coding === "br") return createBrotliDecompress();
  if (coding === "gzip") return createGunzip();
  // "deflate" means the form with a header, but some servers leave that out. In it these four bits are always 8.
  return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
}
