import { oneByteText } from "./one-byte-text.js";

/** A part of the page as text. */
export interface Piece {
  readonly text: string;
  /** Where it begins in the page. */
  readonly start: number;
  /** Behind this place of the page the next piece serves better. */
  readonly until: number;
  /** Whether it goes on to the end of the page. */
  readonly isLast: boolean;
}

/** A page as text, in one piece or in several that overlap. */
export interface Pieces {
  readonly length: number;
  /** The piece for what begins at this place. */
  at(place: number): Piece;
  /** A piece that begins at this place, of so many characters if there are so many. */
  cut(place: number, size: number): Piece;
}

/** A page that is text already. */
export function wholeText(text: string): Pieces {
  const { length } = text;
  const piece: Piece = { text, start: 0, until: length, isLast: true };
  return { length, at: () => piece, cut: () => piece };
}

/** What V8 keeps apart, as too large to be moved, costs it a system call each: a text of more than 128 KB. */
const SIZE = 64 * 1024;

/** So far a piece reaches into the next one: longer than nearly every tag. */
export const LAP = 4096;

/** A page in bytes, as if each were a character. Each piece is made when it is first asked for. */
export class BytePieces implements Pieces {
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #pieces: Piece[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.length = bytes.length;
  }

  at(place: number): Piece {
    const number = Math.floor(place / SIZE);
    const known = this.#pieces[number];
    if (known !== undefined) return known;
    const piece = this.#piece(number * SIZE, SIZE + LAP, (number + 1) * SIZE);
    this.#pieces[number] = piece;
    return piece;
  }

  cut(place: number, size: number): Piece {
    return this.#piece(place, size, place);
  }

  #piece(start: number, size: number, until: number): Piece {
    const text = oneByteText(this.#bytes.subarray(start, start + size));
    return { text, start, until, isLast: start + size >= this.length };
  }
}
