import type { Edit } from "./edits.js";
import { markupAt } from "./markup.js";
import type { JsonFault, Mend, MendKind } from "./mend.js";
import { faultOf, isIdentifier, isJsonWord, quoted, wordAt } from "./words.js";

/** What is awaited next. */
type Awaited = "value" | "first-value" | "key" | "first-key" | "colon" | "comma" | "end";

/**
 * Walks through a text that should be JSON and notes the edits that would make it so, as long as each is certain: it
 * changes how something is written, never what it says. Stops at the first fault that is not. Neither recursive nor
 * going back, so that its time is linear whatever the text.
 */
export class Mender {
  readonly edits: Edit[] = [];
  readonly mends: Mend[] = [];
  fault: JsonFault | undefined;
  readonly #text: string;
  /** For each object or list that is open, its closing bracket. */
  readonly #closers: string[] = [];
  #at = 0;
  #awaited: Awaited = "value";
  /** The last comma, as long as nothing has followed it. */
  #comma: number | undefined;

  constructor(text: string) {
    this.#text = text;
    while (this.fault === undefined && this.#step());
  }

  /** Handles the next sign; `false` at the end of the text. */
  #step(): boolean {
    this.#skipSpace();
    if (this.fault) return false;
    const sign = this.#text[this.#at];
    if (sign === undefined) return this.#end();
    if (this.#awaited === "end") return this.#afterAll(sign);
    if (sign === ",") return this.#meetComma();
    if (sign === "}" || sign === "]") return this.#close(sign);
    if (this.#awaited === "colon") {
      if (sign !== ":") return this.#fail("a colon is missing after the key");
      this.#at++;
      this.#awaited = "value";
      return true;
    }
    if (this.#awaited === "comma") {
      return this.#fail("a comma is missing, or a quotation mark inside of a text is not escaped");
    }
    if (this.#awaited === "key" || this.#awaited === "first-key") return this.#key(sign);
    return this.#value(sign);
  }

  #value(sign: string): boolean {
    this.#comma = undefined;
    if (sign === "{" || sign === "[") {
      this.#closers.push(sign === "{" ? "}" : "]");
      this.#awaited = sign === "{" ? "first-key" : "first-value";
      this.#at++;
      return true;
    }
    if (sign === '"' || sign === "'") return this.#string(sign) && this.#awaitNext();
    const word = wordAt(this.#text, this.#at);
    if (!isJsonWord(word)) return this.#fail(faultOf(word || sign), word.length || 1);
    this.#at += word.length;
    return this.#awaitNext();
  }

  #key(sign: string): boolean {
    this.#comma = undefined;
    if (sign === '"' || sign === "'") {
      if (!this.#string(sign)) return false;
    } else {
      const word = wordAt(this.#text, this.#at);
      if (!isIdentifier(word))
        return this.#fail(`${quoted(word || sign)} stands where a key is expected`, word.length || 1);
      this.#edit(this.#at, word.length, `"${word}"`, "unquoted-key");
      this.#at += word.length;
    }
    this.#awaited = "colon";
    return true;
  }

  #awaitNext(): boolean {
    this.#awaited = this.#closers.length > 0 ? "comma" : "end";
    return true;
  }

  #meetComma(): boolean {
    if (this.#awaited === "comma") {
      this.#comma = this.#at;
      this.#awaited = this.#closers.at(-1) === "}" ? "key" : "value";
    } else if (this.#awaited === "colon" || this.#closers.length === 0) {
      return this.#fail("a comma stands where none can be");
    } else {
      this.#edit(this.#at, 1, " ", "comma");
    }
    this.#at++;
    return true;
  }

  #close(sign: string): boolean {
    const closer = this.#closers.at(-1);
    if (closer !== sign) {
      return this.#fail(
        closer === undefined ? `the ${sign} closes nothing` : `a ${closer} is missing before the ${sign}`,
      );
    }
    if (this.#awaited === "colon" || (this.#awaited === "value" && sign === "}")) {
      return this.#fail("a key has no value");
    }
    if (this.#comma !== undefined) this.#removeComma(this.#comma);
    this.#comma = undefined;
    this.#closers.pop();
    this.#at++;
    return this.#awaitNext();
  }

  /** The edits after the comma stand in the white space behind it; they are put back in order. */
  #removeComma(at: number): void {
    const later = this.edits.findLastIndex(({ offset }) => offset < at) + 1;
    this.edits.splice(later, 0, { offset: at, length: 1, replacement: " " });
    const laterMend = this.mends.findLastIndex(({ offset }) => offset < at) + 1;
    this.mends.splice(laterMend, 0, { kind: "comma", offset: at, length: 1 });
  }

  #afterAll(sign: string): boolean {
    if (sign !== ";") return this.#fail("more text follows the end of the JSON");
    this.#edit(this.#at, 1, " ", "semicolon");
    this.#at++;
    return true;
  }

  #end(): boolean {
    if (this.#awaited === "end") return false;
    const open = this.#closers.length;
    if (open > 0)
      return this.#fail(
        `the text ends while ${open === 1 ? "a bracket is" : `${open} brackets are`} open`,
        0,
      );
    return this.#fail(this.#text.trim() === "" ? "it is empty" : "there is no value in it", 0);
  }

  /** Passes over a string; in single quotes it is written in double ones. */
  #string(quote: string): boolean {
    const start = this.#at;
    const isSingle = quote === "'";
    if (isSingle) {
      this.mends.push({ kind: "single-quotes", offset: start, length: 1 });
      this.edits.push({ offset: start, length: 1, replacement: '"' });
    }
    const mended = this.mends.length - 1;
    for (let at = start + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x5c) {
        if (!this.#escape(at)) return false;
        at++;
      } else if (code === quote.charCodeAt(0)) {
        if (isSingle) {
          this.edits.push({ offset: at, length: 1, replacement: '"' });
          this.mends[mended] = { kind: "single-quotes", offset: start, length: at + 1 - start };
        }
        this.#at = at + 1;
        return true;
      } else if (code === 0x22) {
        this.edits.push({ offset: at, length: 1, replacement: '\\"' });
      } else if (code < 0x20) {
        this.#edit(at, 1, JSON.stringify(this.#text[at]).slice(1, -1), "control-character");
      }
    }
    return this.#fail("the text ends inside of a string that begins here", 1);
  }

  #escape(at: number): boolean {
    const next = this.#text[at + 1] ?? "";
    if (
      next === "u"
        ? /^[\dA-Fa-f]{4}/.test(this.#text.slice(at + 2, at + 6))
        : '"\\/bfnrt'.includes(next) && next !== ""
    ) {
      return true;
    }
    if (next === "'") {
      this.#edit(at, 2, "'", "escape");
      return true;
    }
    this.#at = at;
    return this.#fail(`${quoted(`\\${next}`)} is no escape that JSON knows`, 2);
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) this.#at++;
      else if (code === 0x2f || code === 0x3c || code === 0x2d || code === 0x5d) {
        if (!this.#skipMarkup()) return;
      } else if (code > 0x7f || code === 0x0b || code === 0x0c) {
        if (!/[\s\ufeff]/.test(this.#text[this.#at] ?? "")) return;
        this.#edit(this.#at, 1, " ", "white-space");
        this.#at++;
      } else return;
    }
  }

  /** Passes over a comment, or over one mark of a comment or a CDATA section that is wrapped around the value. */
  #skipMarkup(): boolean {
    const markup = markupAt(this.#text, this.#at);
    if (markup === undefined) return false;
    const { kind, length } = markup;
    if (length === undefined) {
      this.#fail("a comment has no end");
      return false;
    }
    this.#edit(this.#at, length, " ", kind);
    this.#at += length;
    return true;
  }

  #edit(offset: number, length: number, replacement: string, kind: MendKind): void {
    this.edits.push({ offset, length, replacement });
    this.mends.push({ kind, offset, length });
  }

  #fail(reason: string, length = 1): false {
    this.fault = { reason, offset: this.#at, length: Math.min(length, this.#text.length - this.#at) };
    return false;
  }
}
