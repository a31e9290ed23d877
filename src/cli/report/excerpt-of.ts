import type { Location } from "../../issue/issue.js";
import type { Excerpt, ExcerptLine } from "./excerpt.js";

/** Lines before and behind the one that the finding begins in. */
const AROUND = 3;
/** UTF-16 code units that are shown of a line; some pages are one line. */
const WIDEST = 160;
/** Of them, before the place. */
const LEAD = 40;

/** The lines around a place, as whoever found the place has counted them: a line ends with a line feed, a carriage return, or both. */
export function excerptOf(text: string, { line, column, offset, length }: Location): Excerpt {
  const start = offset - (column - 1);
  const end = endOfLine(text, offset);
  const lines: ExcerptLine[] = [];
  for (let at = start, number = line - 1; number >= Math.max(1, line - AROUND); number--) {
    const before = startOfLineBefore(text, at);
    lines.unshift(piece(text, number, before, endOfLine(text, before), before));
    at = before;
  }
  lines.push(piece(text, line, start, end, Math.max(start, Math.min(offset - LEAD, end - WIDEST))));
  for (let at = startBehind(text, end), number = line + 1; number <= line + AROUND; number++) {
    if (at === undefined || at > text.length) break;
    const endOfThis = endOfLine(text, at);
    lines.push(piece(text, number, at, endOfThis, at));
    at = startBehind(text, endOfThis);
  }
  return { lines, line, column, length: Math.max(1, Math.min(length, end - offset)) };
}

/** The part of a line from a place on. No pair of surrogates is torn. */
function piece(text: string, number: number, start: number, end: number, from: number): ExcerptLine {
  const first = isTorn(text, from) && from > start ? from - 1 : from;
  let last = Math.min(end, first + WIDEST);
  if (last < end && isTorn(text, last)) last++;
  return { number, text: text.slice(first, last), cut: first - start, isCutBehind: last < end };
}

function isTorn(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
}

const LINE_END = /[\r\n]/g;

function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** Where the line begins that follows on one that ends there; nothing at the end of the text. */
function startBehind(text: string, end: number): number | undefined {
  if (end >= text.length) return undefined;
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

/** Where the line begins that stands before one that begins there. */
function startOfLineBefore(text: string, start: number): number {
  let at = text.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}
