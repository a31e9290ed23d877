import { decodeLines } from "./decode-lines.js";
import { isBlank } from "./is-blank.js";
import type { Line, LineBatch } from "./line.js";

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = "\ufeff";
/** Bytes that are decoded at once: what is larger does not stay in the processor's cache. */
const PIECE = 64 * 1024;

/** Makes lines of chunks of bytes, wherever these are cut. */
export class LineSplitter {
  readonly #maxLineBytes: number;
  /** Whether what comes first may be a byte order mark. */
  readonly #isAtStart: boolean;
  /** The begun line, in the order of its chunks; nothing of it where it has grown too long. */
  #begun: Buffer[] = [];
  #begunBytes = 0;
  #count = 0;

  constructor(maxLineBytes: number, isAtStart: boolean) {
    this.#maxLineBytes = maxLineBytes;
    this.#isAtStart = isAtStart;
  }

  /** Whether a line has begun and not ended. */
  get isInLine(): boolean {
    return this.#begunBytes > 0;
  }

  /** The lines that end in the chunk, whose bytes may be overwritten afterwards. */
  *push(chunk: Uint8Array): Generator<LineBatch> {
    let rest: Buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let [lines, bytes]: [Line[], number] = [[], 0];
    if (this.isInLine) {
      const end = rest.indexOf(LINE_FEED) + 1;
      this.#keep(end === 0 ? rest : rest.subarray(0, end));
      if (end === 0) return;
      bytes = this.#endLine(lines);
      rest = rest.subarray(end);
    }
    for (let piece = firstPiece(rest); piece.length > 0; piece = firstPiece(rest)) {
      rest = rest.subarray(piece.length);
      this.#count += decodeLines(piece, this.#count, this.#maxLineBytes, lines);
      yield this.#batch(lines, bytes + piece.length);
      [lines, bytes] = [[], 0];
    }
    if (bytes > 0) yield this.#batch(lines, bytes);
    if (rest.length > 0) this.#keep(rest);
  }

  /** The last line, where no line feed has ended it. */
  *finish(): Generator<LineBatch> {
    if (!this.isInLine) return;
    const lines: Line[] = [];
    this.#keep(Buffer.of(LINE_FEED));
    const bytes = this.#endLine(lines) - 1;
    yield this.#batch(lines, bytes);
  }

  #keep(bytes: Buffer): void {
    this.#begunBytes += bytes.length;
    // With its line end, which is not counted: a return and a line feed.
    if (this.#begunBytes > this.#maxLineBytes + 2) this.#begun = [];
    else this.#begun.push(Buffer.from(bytes));
  }

  /** Ends the begun line, and says how many bytes it had. */
  #endLine(lines: Line[]): number {
    const bytes = this.#begunBytes;
    const number = this.#count++;
    if (bytes > this.#maxLineBytes + 2) lines.push({ text: "", number, problem: "too-long" });
    else decodeLines(Buffer.concat(this.#begun), number, this.#maxLineBytes, lines);
    [this.#begun, this.#begunBytes] = [[], 0];
    return bytes;
  }

  #batch(lines: Line[], bytes: number): LineBatch {
    const [first] = lines;
    if (this.#isAtStart && first?.number === 0 && first.text.startsWith(BYTE_ORDER_MARK)) {
      const text = first.text.slice(BYTE_ORDER_MARK.length);
      lines.splice(0, 1, ...(isBlank(text) ? [] : [{ ...first, text }]));
    }
    return { lines, count: this.#count, bytes };
  }
}

/** As many whole lines as are decoded at once, at least one; nothing where no line ends. */
function firstPiece(bytes: Buffer): Buffer {
  const end =
    bytes.lastIndexOf(LINE_FEED, PIECE - 1) + 1 ||
    (bytes.length > PIECE ? bytes.indexOf(LINE_FEED, PIECE) + 1 : 0);
  return bytes.subarray(0, end);
}
