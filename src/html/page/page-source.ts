import { lastCandidate } from "./candidates.js";
import { type Charset, charsetOfLabel, charsetOfMark, hidesMarkup } from "./charset.js";
import { decode, firstUndecodable } from "./decoder.js";
import { charsetOfHeader } from "./media-type.js";
import { BytePieces, type Pieces, wholeText } from "./pieces.js";
import { ShiftedOffsets } from "./shifted-offsets.js";
import type { Stretch } from "./tag.js";
import { PageWalk } from "./walk.js";

/** A page as it is walked through, and the way back from what is found there to what was given. */
export interface PageSource {
  /** Whether it is worth the walk. */
  readonly mayHoldJsonLd: boolean;
  /** The walk through it, made when it is asked for. */
  walk(): PageWalk;
  /** The decoded text of a stretch that begins and ends with ASCII, or has it around it. */
  textOf(stretch: Stretch): string;
  byteOffsetOf(at: number): number | undefined;
  /** Where the first bytes of a stretch stand that are no text, in its decoded text. */
  undecodableIn(stretch: Stretch): number | undefined;
  /** Only to be asked after the walk, as the page may name its charset anywhere. */
  readonly charset: string | undefined;
  readonly unknownCharset: string | undefined;
}

export function sourceOfText(html: string): PageSource {
  const pieces = wholeText(html);
  const last = lastCandidate(pieces);
  let walk: PageWalk | undefined;
  return {
    mayHoldJsonLd: last >= 0,
    walk() {
      walk ??= PageWalk.through(pieces, last, false);
      return walk;
    },
    textOf: ({ start, end }) => html.slice(start, end),
    byteOffsetOf: () => undefined,
    undecodableIn: () => undefined,
    charset: undefined,
    unknownCharset: undefined,
  };
}

/**
 * A page in bytes. It is walked through as if each byte were a character, which is right wherever ASCII is ASCII, and
 * only what was found is decoded. Where markup could hide, the whole page is decoded first.
 */
export class ByteSource implements PageSource {
  readonly #bytes: Uint8Array;
  readonly #headerLabel: string | undefined;
  #charset: Charset | undefined;
  /** The whole page as text, where it had to be decoded. */
  #decoded: string | undefined;
  #shifted: ShiftedOffsets | undefined;
  #walk: PageWalk | undefined;
  /** What is walked through, and what stretches are stretches of. */
  #pieces: Pieces;
  #last: number;
  unknownCharset: string | undefined;

  constructor(bytes: Uint8Array, contentType = "") {
    this.#bytes = bytes;
    this.#headerLabel = charsetOfHeader(contentType);
    this.#charset =
      charsetOfMark(bytes) ?? (this.#headerLabel ? charsetOfLabel(this.#headerLabel) : undefined);
    this.#pieces = new BytePieces(bytes.subarray(this.#markLength));
    this.#decodeIfHidden();
    this.#last = lastCandidate(this.#pieces);
  }

  get mayHoldJsonLd(): boolean {
    return this.#last >= 0;
  }

  walk(): PageWalk {
    this.#walk ??= this.#walkThrough();
    return this.#walk;
  }

  textOf({ start, end }: Stretch): string {
    if (this.#decoded !== undefined) return this.#decoded.slice(start, end);
    return decode(this.#bytes.subarray(start + this.#markLength, end + this.#markLength), this.charset);
  }

  byteOffsetOf(at: number): number {
    if (this.#decoded === undefined) return at + this.#markLength;
    if (this.charset.startsWith("utf-16")) return at * 2 + this.#markLength;
    this.#shifted ??= new ShiftedOffsets(this.#bytes, this.charset);
    return this.#shifted.byteOf(at);
  }

  undecodableIn(stretch: Stretch): number | undefined {
    const [from, to] = [this.byteOffsetOf(stretch.start), this.byteOffsetOf(stretch.end)];
    return firstUndecodable(this.#bytes.subarray(from, to), this.charset);
  }

  get charset(): string {
    return this.#charset?.name ?? "utf-8";
  }

  get #markLength(): number {
    return this.#charset?.markLength ?? 0;
  }

  #walkThrough(): PageWalk {
    const walk = PageWalk.through(this.#pieces, this.#last, this.#charset === undefined);
    if (this.#charset !== undefined) return walk;
    this.#charset = walk.head.charset;
    if (this.#charset === undefined) this.unknownCharset = this.#headerLabel ?? walk.head.unknownCharset;
    if (!this.#decodeIfHidden()) return walk;
    this.#last = lastCandidate(this.#pieces);
    return PageWalk.through(this.#pieces, this.#last, false);
  }

  #decodeIfHidden(): boolean {
    if (this.#charset === undefined || !hidesMarkup(this.#charset)) return false;
    this.#decoded = decode(this.#bytes.subarray(this.#markLength), this.charset);
    this.#pieces = wholeText(this.#decoded);
    return true;
  }
}
