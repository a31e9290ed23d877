import { isLetter } from "./tag.js";

/**
 * The named references that are read: those of an address's and a media type's punctuation. The standard has 2,231,
 * and their table would be larger than this library; no address needs the others.
 */
const NAMED: { readonly [name: string]: string } = {
  Tab: "\t",
  NewLine: "\n",
  excl: "!",
  quot: '"',
  QUOT: '"',
  num: "#",
  dollar: "$",
  percnt: "%",
  amp: "&",
  AMP: "&",
  apos: "'",
  lpar: "(",
  rpar: ")",
  ast: "*",
  plus: "+",
  comma: ",",
  period: ".",
  sol: "/",
  colon: ":",
  semi: ";",
  lt: "<",
  LT: "<",
  equals: "=",
  gt: ">",
  GT: ">",
  quest: "?",
  commat: "@",
  lsqb: "[",
  lbrack: "[",
  bsol: "\\",
  rsqb: "]",
  rbrack: "]",
  lowbar: "_",
  nbsp: "\u00a0",
};

/** Those that need no semicolon. */
const BARE = /^(?:amp|AMP|lt|LT|gt|GT|quot|QUOT|nbsp)$/;

const REFERENCE = /&(?:#(?:[xX]([\dA-Fa-f]+)|(\d+));?|([A-Za-z]+)(;?))/g;

/** windows-1252 from 0x80 on: what numeric references to C1 controls mean, as to what bytes there mean. */
export const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** An attribute's value with its character references read. */
export function decodeReferences(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(
    REFERENCE,
    (whole: string, hex?: string, decimal?: string, name?: string, end?: string, at = 0) => {
      if (hex !== undefined) return fromNumber(Number.parseInt(hex, 16));
      if (decimal !== undefined) return fromNumber(Number.parseInt(decimal, 10));
      if (name === undefined || !Object.hasOwn(NAMED, name)) return whole;
      if (end !== ";" && (!BARE.test(name) || isPartOfQuery(value.charCodeAt(at + whole.length))))
        return whole;
      return NAMED[name] ?? whole;
    },
  );
}

/** `&lt=` and `&lt1` in an address are parameters and no references. */
function isPartOfQuery(next: number): boolean {
  return next === 0x3d || isLetter(next) || (next >= 0x30 && next <= 0x39);
}

function fromNumber(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  return WINDOWS_1252[code - 0x80] ?? String.fromCodePoint(code);
}
