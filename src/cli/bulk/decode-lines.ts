import { isAscii, isUtf8, transcode } from "node:buffer";
import { isBlank } from "./is-blank.js";
import type { Line } from "./line.js";

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Adds the lines of a piece to a list and says how many there were, blank ones too. Each line of the piece ends with a
 * line feed, so that no character is cut.
 */
export function decodeLines(piece: Buffer, first: number, maxLineBytes: number, into: Line[]): number {
  // One line feed is in it for certain.
  const mayBeTooLong = piece.length - 1 > maxLineBytes;
  const text = mayBeTooLong ? undefined : textOf(piece);
  return text === undefined ? decodeEach(piece, first, maxLineBytes, into) : cutText(text, first, into);
}

/**
 * The text of bytes that are UTF-8. Node decodes long UTF-8 slowly up to version 22, and by way of `transcode` a third
 * faster; later versions are as fast on both. What is no UTF-8, `transcode` refuses, or shows as U+FFFD.
 */
function textOf(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString("latin1");
  let text: string;
  try {
    text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
  } catch {
    return undefined;
  }
  return text.includes("\ufffd") && !isUtf8(bytes) ? undefined : text;
}

function cutText(text: string, first: number, into: Line[]): number {
  let number = first;
  for (let start = 0; start < text.length; number++) {
    const feed = text.indexOf("\n", start);
    const end = feed > start && text.charCodeAt(feed - 1) === RETURN ? feed - 1 : feed;
    add(text.slice(start, end), number, undefined, into);
    start = feed + 1;
  }
  return number - first;
}

/** Line by line, where one may be too long or not UTF-8. */
function decodeEach(piece: Buffer, first: number, maxLineBytes: number, into: Line[]): number {
  let number = first;
  for (let start = 0; start < piece.length; number++) {
    const feed = piece.indexOf(LINE_FEED, start);
    const end = feed > start && piece[feed - 1] === RETURN ? feed - 1 : feed;
    const line = piece.subarray(start, end);
    if (line.length > maxLineBytes) add("", number, "too-long", into);
    else add(line.toString("utf8"), number, isUtf8(line) ? undefined : "not-utf-8", into);
    start = feed + 1;
  }
  return number - first;
}

function add(text: string, number: number, problem: Line["problem"], into: Line[]): void {
  if (problem !== "too-long" && isBlank(text)) return;
  into.push({ text, number, problem });
}
