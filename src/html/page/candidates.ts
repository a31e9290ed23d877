/** Each character of `ld+json` as a number: the others have no named references, but for `&plus;`. */
const NUMERIC =
  /&#(?:0*(?:43|68|7[4689]|83|1(?:0[068]|1[015]))(?!\d)|x0*(?:2b|4[4acef]|53|6[4acef]|73)(?![\da-f]))/i;

/**
 * The last place in a page at which a JSON-LD script can begin: where `ld+json` stands for the last time, in any case;
 * the end of the page, when a character of it may be written as a reference. -1 for a page that cannot hold JSON-LD.
 */
export function lastCandidate(html: string): number {
  if (html.includes("&plus;") || (html.includes("&#") && NUMERIC.test(html))) return html.length;
  let last = -1;
  for (let plus = html.indexOf("+"); plus >= 0; plus = html.indexOf("+", plus + 1)) {
    // `j`, then the rest.
    if ((html.charCodeAt(plus + 1) | 0x20) !== 0x6a) continue;
    if (/^ld\+json$/i.test(html.slice(Math.max(0, plus - 2), plus + 5))) last = plus;
  }
  return last;
}
