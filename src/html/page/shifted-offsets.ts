import { decoderOf } from "./decoder.js";

const ESCAPE = 0x1b;

/**
 * From code units of the decoded page to its bytes, in ISO-2022-JP: a text in which escapes shift between ASCII and
 * others. Markup is ASCII, and from there to the next escape each byte is one code unit.
 */
export class ShiftedOffsets {
  /** Where each escape stands, and at last the end of the page: in bytes, and in code units. */
  readonly #bytes: number[] = [];
  readonly #units: number[] = [];

  constructor(bytes: Uint8Array, charset: string) {
    const decoder = decoderOf(charset);
    let [from, units] = [0, 0];
    while (from < bytes.length) {
      const escape = bytes.indexOf(ESCAPE, from + 1);
      const end = escape < 0 ? bytes.length : escape;
      units += decoder?.decode(bytes.subarray(from, end), { stream: true }).length ?? 0;
      this.#bytes.push(end);
      this.#units.push(units);
      from = end;
    }
  }

  /** The byte of a code unit that is ASCII, or stands behind one. */
  byteOf(unit: number): number {
    let [low, high] = [0, this.#units.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#units[middle] ?? 0) >= unit) high = middle;
      else low = middle + 1;
    }
    return (this.#bytes[low] ?? 0) - ((this.#units[low] ?? 0) - unit);
  }
}
