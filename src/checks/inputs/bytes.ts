import { charsetOfLabel, charsetOfMark } from "../../html/page/charset.js";
import { firstUndecodable } from "../../html/page/decoder.js";
import { charsetOfHeader } from "../../html/page/media-type.js";
import type { Issue } from "../../issue/issue.js";
import { lineIndex } from "../../issue/line-index.js";
import { showValue } from "../../issue/show-value.js";

/** A text that came as bytes, and what there is to say about them. */
export interface Decoded {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** The text of bytes that hold JSON, those whose first character is a bracket, or nothing; of others, which may be a page, none. */
export function textOfBytes(bytes: Uint8Array, contentType: string | undefined): Decoded | undefined {
  const start = new TextDecoder(charsetOf(bytes, contentType)).decode(bytes.subarray(0, 1024)).trimStart();
  const isText = start.startsWith("{") || start.startsWith("[") || (start === "" && bytes.length <= 1024);
  return isText ? decoded(bytes, contentType) : undefined;
}

/** The text of bytes that are no page: in the charset of their mark, of their header, or else in UTF-8. */
export function decoded(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const charset = charsetOf(bytes, contentType);
  const text = new TextDecoder(charset).decode(bytes);
  const offset = text.includes("\ufffd") ? firstUndecodable(bytes, charset) : undefined;
  return { text, issues: offset === undefined ? [] : [sayUndecodable(text, offset, charset)] };
}

function sayUndecodable(text: string, found: number, charset: string): Issue {
  // A mark at the beginning is not in the text, but was counted.
  const offset = text.indexOf("\ufffd", Math.max(0, found - 1));
  const length = /^\ufffd+/.exec(text.slice(offset))?.[0].length ?? 1;
  return {
    code: "reading/undecodable",
    severity: "warning",
    message: `Bytes are no text in ${showValue(charset)} and were read as U+FFFD. Save the text in UTF-8.`,
    path: "",
    location: { ...lineIndex(text)(offset), offset, length },
  };
}

/** The charset that a mark shows, or that the header names, if it is known. */
function charsetOf(bytes: Uint8Array, contentType: string | undefined): string {
  const label = contentType === undefined ? undefined : charsetOfHeader(contentType);
  const charset = charsetOfMark(bytes) ?? (label === undefined ? undefined : charsetOfLabel(label));
  return charset?.name ?? "utf-8";
}
