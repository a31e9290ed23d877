import type { Pieces } from "./pieces.js";

/**
 * Each character of `ld+json` as a number: the others have no named references, but for `&plus;`. More zeros in front
 * than anybody writes may stand before any number: so the match is short, and whole in a piece of the page.
 */
const NUMERIC =
  /&#(?:0{0,20}(?:43|68|7[4689]|83|1(?:0[068]|1[015]))(?!\d)|x0{0,20}(?:2b|4[4acef]|53|6[4acef]|73)(?![\da-f])|x?0{20})/iy;

/**
 * The last place in a page at which a JSON-LD script can begin: where `ld+json` stands for the last time, in any case;
 * the end of the page, when a character of it may be written as a reference. -1 for a page that cannot hold JSON-LD.
 */
export function lastCandidate(pieces: Pieces): number {
  let last = -1;
  for (let place = 0; place < pieces.length; ) {
    const { text, start, until } = pieces.at(place);
    if (text.includes("&plus;") || hasNumeric(text)) return pieces.length;
    const found = lastIn(text);
    if (found >= 0) last = start + found;
    place = until;
  }
  return last;
}

function hasNumeric(html: string): boolean {
  for (let at = html.indexOf("&#"); at >= 0; at = html.indexOf("&#", at + 2)) {
    NUMERIC.lastIndex = at;
    if (NUMERIC.test(html)) return true;
  }
  return false;
}

function lastIn(html: string): number {
  let last = -1;
  for (let plus = html.indexOf("+"); plus >= 0; plus = html.indexOf("+", plus + 1)) {
    // `j`, then the rest.
    if ((html.charCodeAt(plus + 1) | 0x20) !== 0x6a) continue;
    if (/^ld\+json$/i.test(html.slice(Math.max(0, plus - 2), plus + 5))) last = plus;
  }
  return last;
}
