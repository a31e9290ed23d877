import { ByteSource } from "../../../html/page/page-source.js";
import { textInCharset } from "../../../html/page/page-text.js";
import { readPage } from "../../../html/page/read-page.js";
import type { Issue } from "../../../issue/issue.js";
import { inAscii } from "../script-text.js";

/** A page that came as bytes, decoded, and the way back. */
export interface DecodedPage {
  readonly text: string;
  /** What there is to say about the bytes. */
  readonly issues: readonly Issue[];
  /** Blocks whose bytes cannot be written anew without loss, as some of them are no text. */
  readonly locked: ReadonlySet<number>;
  /** The bytes with the blocks that were changed in their place, in the page's charset; all others as they were. */
  withBlocks(blocks: readonly string[], changed: ReadonlySet<number>): Uint8Array;
}

/** Decodes a page. */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): DecodedPage {
  const {
    blocks,
    charset = "utf-8",
    issues,
  } = readPage(bytes, contentType === undefined ? {} : { contentType });
  const text = textInCharset(bytes, charset);
  const again = readPage(text).blocks;
  const isSame =
    blocks.length === again.length && blocks.every((block, at) => block.text === again[at]?.text);
  const undecodable = issues.flatMap(({ code, location }) =>
    code === "reading/undecodable" && location?.block !== undefined ? [location.block] : [],
  );
  return {
    text,
    issues,
    locked: new Set(isSame ? undecodable : blocks.keys()),
    withBlocks(texts, changed) {
      if (changed.size === 0) return bytes;
      const source = new ByteSource(bytes, contentType);
      const pieces: Uint8Array[] = [];
      let from = 0;
      source.walk().scripts.forEach((script, at) => {
        if (!changed.has(at)) return;
        pieces.push(
          bytes.subarray(from, source.byteOffsetOf(script.start)),
          encode(texts[at] ?? "", charset),
        );
        from = source.byteOffsetOf(script.end);
      });
      return joined([...pieces, bytes.subarray(from)]);
    },
  };
}

/** JSON in a charset: where that is none of Unicode's, in ASCII, which all others begin with. */
function encode(json: string, charset: string): Uint8Array {
  if (charset === "utf-8") return new TextEncoder().encode(json);
  if (!charset.startsWith("utf-16")) return new TextEncoder().encode(inAscii(json));
  const bytes = new DataView(new ArrayBuffer(json.length * 2));
  for (let at = 0; at < json.length; at++) {
    bytes.setUint16(at * 2, json.charCodeAt(at), charset === "utf-16le");
  }
  return new Uint8Array(bytes.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
