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

const BY_NUMBER: readonly string[] = KNOWN.reduce((names, name) => {
  names[numberOfName(name)] = name;
  return names;
}, new Array<string>(NUMBERS).fill(""));

/** The known name that stands here, in lower case; `""` for every other name. */
export function knownName(html: string, start: number, end: number, number: number): string {
  const name = BY_NUMBER[number] ?? "";
  if (name.length !== end - start) return "";
  for (let at = 0; at < name.length; at++) {
    if ((html.charCodeAt(start + at) | 0x20) !== name.charCodeAt(at)) return "";
  }
  return name;
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
