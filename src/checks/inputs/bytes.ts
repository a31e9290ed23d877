import { charsetOfHeader } from "../../html/page/media-type.js";

/** Byte order marks that say what a text in bytes is encoded in. */
const MARKS: readonly (readonly [charset: string, ...bytes: readonly number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/** The text of bytes that hold JSON, those whose first character is a bracket, or nothing; of others, which may be a page, none. */
export function textOfBytes(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const [marked] = MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  const charset = marked ?? charsetOf(contentType);
  const start = new TextDecoder(charset).decode(bytes.subarray(0, 1024)).trimStart();
  const isText = start.startsWith("{") || start.startsWith("[") || (start === "" && bytes.length <= 1024);
  if (!isText) return undefined;
  return new TextDecoder(charset).decode(bytes);
}

/** The charset that the header names, if it is known. */
function charsetOf(contentType: string | undefined): string {
  const label = contentType === undefined ? undefined : charsetOfHeader(contentType);
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return "utf-8";
  }
}
