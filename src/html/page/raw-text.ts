import { isName } from "./element-names.js";
import type { Pieces } from "./pieces.js";
import { endsName } from "./tag.js";

const SLASH = 0x2f;

/**
 * Where an end tag of this name begins in raw text; the page's length when there is none. Also right for titles and
 * text areas: their character references never make an end tag.
 */
export function endOfRawText(html: string, from: number, name: string): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    if (isTagName(html, at + 2, name)) return at;
  }
  return html.length;
}

/**
 * Where a script's end tag begins; the page's length when there is none. Behind `<!--` the text is escaped, and behind
 * a further `<script` it is escaped twice: there `</script` ends no more than that, until `-->` ends both.
 */
export function endOfScript(html: string, from: number): number {
  for (let at = html.indexOf("<", from); at >= 0; at = html.indexOf("<", at + 1)) {
    if (html.charCodeAt(at + 1) === SLASH) {
      if (isTagName(html, at + 2, "script")) return at;
    } else if (html.startsWith("!--", at + 1)) {
      // Back on to the dashes: `<!-->` ends as soon as it begins.
      const { end, isTag } = endOfEscape(html, at + 2);
      if (isTag) return end;
      at = end - 1;
    }
  }
  return html.length;
}

/** Where escaped text ends: before the script's end tag, or behind `-->`. */
function endOfEscape(html: string, from: number): { end: number; isTag: boolean } {
  const marks = /-->|<\/?script(?=[\t\n\f\r />])/gi;
  marks.lastIndex = from;
  let isTwice = false;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    if (mark[0] === "-->") return { end: marks.lastIndex, isTag: false };
    const isEnd = mark[0].charCodeAt(1) === SLASH;
    if (isEnd && !isTwice) return { end: mark.index, isTag: true };
    isTwice = !isEnd;
  }
  return { end: html.length, isTag: false };
}

/**
 * Where an end tag of this name begins behind a place of the page, found piece by piece; the page's end when there is
 * none. `undefined` for a script in which it may be escaped.
 */
export function endInPieces(pieces: Pieces, from: number, name: string): number | undefined {
  for (let place = from; place < pieces.length; ) {
    const { text, start, until } = pieces.at(place);
    const end = endOfRawText(text, place - start, name);
    if (name === "script") {
      const escape = text.indexOf("<!--", place - start);
      if (escape >= 0 && escape < end) return undefined;
    }
    if (end < text.length) return start + end;
    place = until;
  }
  return pieces.length;
}

/** Whether a whole tag name stands here, in any case. */
function isTagName(html: string, at: number, name: string): boolean {
  const end = at + name.length;
  return end < html.length && endsName(html.charCodeAt(end)) && isName(html, at, end, name);
}
