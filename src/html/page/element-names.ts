import { asciiLower, endsName } from "./tag.js";

/** The elements that the walk stops at wherever they stand; all others it passes. */
const KNOWN = [
  "script",
  "template",
  "svg",
  "math",
  "style",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
  "noscript",
  "textarea",
  "title",
  "plaintext",
  "html",
  "base",
  "link",
  "meta",
];

const KNOWN_LENGTH = Math.max(...KNOWN.map(({ length }) => length));

/** How many numbers {@link numberOf} gives. */
export const NUMBERS = 1024;

/** What a name comes to with one more character, without case. */
export function joined(sum: number, code: number): number {
  return (Math.imul(sum, 31) + (code | 0x20)) | 0;
}

/** A number for what an element's name comes to: the same for the same name, and seldom the same for two. */
export function numberOf(sum: number): number {
  return sum & (NUMBERS - 1);
}

function numberOfName(name: string): number {
  return numberOf(Array.from(name, (letter) => letter.charCodeAt(0)).reduce(joined, 0));
}

function byNumber(names: readonly string[]): readonly string[] {
  const table = new Array<string>(NUMBERS).fill("");
  for (const name of names) table[numberOfName(name)] = name;
  return table;
}

const BY_NUMBER = byNumber(KNOWN);

/** Names that are common in drawings, so that none has to be cut out of the page: of letters only. */
const COMMON_BY_NUMBER = byNumber(
  (
    "circle clippath defs desc ellipse filter foreignobject g image line lineargradient mask path pattern polygon " +
    "polyline radialgradient rect stop style svg symbol text title tspan use a div p span"
  ).split(" "),
);

/** The known name that stands here, in lower case; `""` for every other name. */
export function knownName(html: string, start: number, end: number, number: number): string {
  const name = BY_NUMBER[number] ?? "";
  return isName(html, start, end, name) ? name : "";
}

/** Any name, in lower case. */
export function nameOf(html: string, start: number, end: number, number: number): string {
  const name = COMMON_BY_NUMBER[number] ?? "";
  return isName(html, start, end, name) ? name : asciiLower(html.slice(start, end));
}

/** Whether a name of letters stands here, in any case. */
export function isName(html: string, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) {
    if ((html.charCodeAt(start + at) | 0x20) !== name.charCodeAt(at)) return false;
  }
  return true;
}

/** The known name that begins here and ends as a tag's name does, in lower case; `""` for every other. */
export function knownNameAt(html: string, start: number): string {
  let sum = 0;
  let at = start;
  for (; at < start + KNOWN_LENGTH && !endsName(html.charCodeAt(at)); at++)
    sum = joined(sum, html.charCodeAt(at));
  return endsName(html.charCodeAt(at)) ? knownName(html, start, at, numberOf(sum)) : "";
}

/** For each pair of letters, whether a known name begins with it. */
const BEGINNINGS: Uint8Array = KNOWN.reduce(
  (pairs, name) => {
    pairs[pairOf(name.charCodeAt(0), name.charCodeAt(1))] = 1;
    return pairs;
  },
  new Uint8Array(32 * 32),
);

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Whether a known name can begin with these two characters: false for most of those that do not. */
export function mayBeKnown(first: number, second: number): boolean {
  return BEGINNINGS[pairOf(first, second)] === 1;
}

/** Start tags that end SVG and MathML, since they cannot be meant to stand there. */
export const ENDS_FOREIGN: ReadonlySet<string> = new Set(
  (
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta " +
    "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
  ).split(" "),
);

/** Elements without content, and such as never stand inside another. */
export const NEVER_OPEN: ReadonlySet<string> = new Set(
  (
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr " +
    "html head body frameset"
  ).split(" "),
);

/** End tags that close nothing by themselves. */
export const NEVER_CLOSES: ReadonlySet<string> = new Set(["html", "head", "body", "form"]);
