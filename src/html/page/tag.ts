/** A stretch of the page, from the first code unit to the one after the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** What HTML counts as white space: tab, line feed, form feed, carriage return, space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a tag's name ends before this character. */
export function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code);
}

/**
 * Walks through tags from the end of their name, as the attribute states of the standard do: a quote counts only
 * where a value begins, and `=` is part of a name where a name begins.
 */
export class TagReader {
  /** The page, or the piece of it that the tags stand in. */
  html = "";
  /** Whether the tag that was passed last ends in `/>`. */
  closesItself = false;

  /** Where the tag ends, after its `>`; -1 when the page ends first: then there is no tag. */
  end(nameEnd: number): number {
    const html = this.html;
    const { length } = html;
    // Where the run of names began that we are in: behind the tag's name or a value.
    let names = nameEnd;
    for (let at = nameEnd; at < length; at++) {
      const code = html.charCodeAt(at);
      // Letters come behind all that means something here.
      if (code > GREATER) continue;
      if (code === GREATER) {
        this.closesItself = at > names && html.charCodeAt(at - 1) === SLASH;
        return at + 1;
      }
      if (code !== EQUALS || !this.#hasName(names, at)) continue;
      at++;
      while (at < length && isSpace(html.charCodeAt(at))) at++;
      const first = html.charCodeAt(at);
      if (first === QUOTE || first === APOSTROPHE) {
        at = html.indexOf(first === QUOTE ? '"' : "'", at + 1);
        if (at < 0) return -1;
        names = at + 1;
      } else {
        while (at < length && !endsBareValue(html.charCodeAt(at))) at++;
        names = at;
        at--;
      }
    }
    return -1;
  }

  /** Whether there is a name before the `=` at this place, for which it brings the value. */
  #hasName(names: number, equals: number): boolean {
    let before = equals - 1;
    if (before >= names && this.html.charCodeAt(before) > GREATER) return true;
    while (before >= names && isSpace(this.html.charCodeAt(before))) before--;
    return before >= names && this.html.charCodeAt(before) !== SLASH;
  }

  /** The value of each attribute of a whole tag, by its name in lower case; of two with one name, the first. */
  attributes(nameEnd: number, tagEnd: number): ReadonlyMap<string, Stretch> {
    const html = this.html;
    const found = new Map<string, Stretch>();
    const last = tagEnd - 1;
    let at = nameEnd;
    while (at < last) {
      const code = html.charCodeAt(at);
      if (code === SLASH || isSpace(code)) {
        at++;
        continue;
      }
      const start = at;
      do at++;
      while (at < last && html.charCodeAt(at) !== EQUALS && !endsName(html.charCodeAt(at)));
      const name = asciiLower(html.slice(start, at));
      let equals = at;
      while (equals < last && isSpace(html.charCodeAt(equals))) equals++;
      const hasValue = equals < last && html.charCodeAt(equals) === EQUALS;
      const value = hasValue ? this.#value(equals + 1, last) : { start: at, end: at, next: at };
      at = value.next;
      if (!found.has(name)) found.set(name, value);
    }
    return found;
  }

  /** The value that follows an `=`, and where to go on behind it. */
  #value(from: number, last: number): Stretch & { readonly next: number } {
    const html = this.html;
    let start = from;
    while (start < last && isSpace(html.charCodeAt(start))) start++;
    const first = html.charCodeAt(start);
    if (start < last && isQuote(first)) {
      const quote = html.indexOf(first === QUOTE ? '"' : "'", start + 1);
      return { start: start + 1, end: quote, next: quote + 1 };
    }
    let end = start;
    while (end < last && !isSpace(html.charCodeAt(end))) end++;
    return { start, end, next: end };
  }
}

function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}

function endsBareValue(code: number): boolean {
  return code === GREATER || isSpace(code);
}

/** As HTML compares names: letters outside ASCII keep their case (the Kelvin sign is no k). */
export function asciiLower(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}
