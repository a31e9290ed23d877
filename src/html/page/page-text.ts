import { charsetOfMark } from "./charset.js";
import { decode } from "./decoder.js";
import { readPage } from "./read-page.js";

/** The whole page as text, in the charset that it is read in, without its byte order mark: what places in it count in. */
export function textOfPage(bytes: Uint8Array, contentType?: string): string {
  return textInCharset(bytes, readPage(bytes, { contentType }).charset);
}

/** The same of a page whose charset is known from reading it. */
export function textInCharset(bytes: Uint8Array, charset: string = "utf-8"): string {
  return decode(bytes.subarray(charsetOfMark(bytes)?.markLength ?? 0), charset);
}
