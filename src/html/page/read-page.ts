import type { Issue, Location } from "../../issue/issue.js";
import { findCharsetIssues } from "./charset-issues.js";
import { ByteSource, type PageSource, sourceOfText } from "./page-source.js";
import { Places } from "./places.js";
import { decodeReferences } from "./references.js";

/** A script of the page that holds JSON-LD. */
export interface Block {
  /** The script's text, decoded, with its line ends as they are in the page. */
  readonly text: string;
  /** Where the text begins in the bytes of the page; `undefined` where a string was given. */
  readonly byteOffset: number | undefined;
  /** Whether its end tag was found; if not, its text goes on to the end of the page. */
  readonly closed: boolean;
  /** A stretch of the text, in UTF-16 code units, as a place in the decoded page. The first call counts the lines. */
  place(offset: number, length: number): Location;
}

/** What a page says in JSON-LD, and what has to be known to read it. */
export interface Page {
  readonly blocks: readonly Block[];
  /** The `href` of the first `<base>` that has one. */
  readonly base: string | undefined;
  /** The `lang` of `<html>`. */
  readonly language: string | undefined;
  /** The `href` of the first `<link rel="canonical">` that has one. */
  readonly canonical: string | undefined;
  /** The charset that was used, by its name in the Encoding Standard; `undefined` where a string was given. */
  readonly charset: string | undefined;
  /** `reading/unknown-charset` and `reading/undecodable`, where there are blocks that they concern. */
  readonly issues: readonly Issue[];
}

export interface PageOptions {
  /** Value of the `Content-Type` header that the bytes came with. */
  readonly contentType?: string | undefined;
}

/**
 * Finds the JSON-LD scripts of an HTML page as a browser does, in one pass and without a tree. Bytes are decoded by
 * their byte order mark, else by the header, else by the page's own word, else as UTF-8. Never throws; a page that
 * cannot hold JSON-LD is known at a glance, and walked through only when something else is asked of it.
 *
 * @example
 * readPage('<script type="application/ld+json">{"a":1}</script>').blocks[0]?.text; //=> '{"a":1}'
 */
export function readPage(html: string | Uint8Array, options: PageOptions = {}): Page {
  const source = typeof html === "string" ? sourceOfText(html) : new ByteSource(html, options.contentType);
  const scripts = source.mayHoldJsonLd ? source.walk().scripts : [];
  const places = new Places(source, scripts);
  const blocks = scripts.map(
    (script, index): Block => ({
      text: source.textOf(script),
      byteOffset: source.byteOffsetOf(script.start),
      closed: script.closed,
      place: (offset, length) => places.at(index, offset, length),
    }),
  );
  return new FoundPage(source, blocks, findCharsetIssues(source, scripts, blocks));
}

/** Its getters stand in a class: V8 keeps those of an object of its own, and with them the page, until it next goes through the whole heap. */
class FoundPage implements Page {
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
  readonly #source: PageSource;

  constructor(source: PageSource, blocks: readonly Block[], issues: readonly Issue[]) {
    this.#source = source;
    this.blocks = blocks;
    this.issues = issues;
  }

  get base(): string | undefined {
    return this.#valueOf("base");
  }

  get language(): string | undefined {
    return this.#valueOf("language");
  }

  get canonical(): string | undefined {
    return this.#valueOf("canonical");
  }

  get charset(): string | undefined {
    this.#source.walk();
    return this.#source.charset;
  }

  #valueOf(fact: "base" | "language" | "canonical"): string | undefined {
    const stretch = this.#source.walk().head[fact];
    return stretch && decodeReferences(this.#source.textOf(stretch));
  }
}
