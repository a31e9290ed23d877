import fc, { type Arbitrary } from "fast-check";
import type { Line } from "../../../src/cli/bulk/line.js";

const encoder = new TextEncoder();

/** What a feed may be made of: text of any length in bytes, line ends of both kinds, blanks, marks, lone returns. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("\n", "\r\n", "\n\n") },
  { weight: 4, arbitrary: fc.constantFrom("a", "{}", "é", "’", "😀", "سلام", "\u2028", "\u0085", "\u0000") },
  { weight: 2, arbitrary: fc.constantFrom(" ", "\t", "\r", "\ufeff", "\u00a0") },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
);

const invalid: Arbitrary<Uint8Array> = fc
  .constantFrom([0xff], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xc0, 0x8a], [0xf0, 0x9f])
  .map((bytes) => Uint8Array.from(bytes));

/** The bytes of a feed in which every line is text. */
export const validFeed: Arbitrary<Buffer> = fc
  .array(text, { maxLength: 60 })
  .map((parts) => Buffer.from(parts.join(""), "utf8"));

/** The bytes of a feed in which some lines are none. */
export const anyFeed: Arbitrary<Buffer> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: text.map((part) => encoder.encode(part)) },
      { weight: 1, arbitrary: invalid },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => Buffer.concat(parts));

/** One so large that it is read and decoded in several pieces, with lines that are longer than a piece. */
export const largeFeed: Arbitrary<Buffer> = fc
  .array(fc.tuple(fc.oneof(validFeed, anyFeed), fc.constantFrom(1, 100, 3000, 20_000)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => bytes))),
  );

/** Cuts something of that length in up to eight places. */
export function cutsOf(length: number): Arbitrary<readonly number[]> {
  return fc
    .array(fc.nat({ max: length }), { maxLength: 8 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), length]);
}

export function between(cuts: readonly number[]): { start: number; end: number }[] {
  return cuts.slice(1).map((end, at) => ({ start: cuts[at] ?? 0, end }));
}

/** All lines, in the plainest way: byte by byte, each decoded alone. */
export function linesPlainly(bytes: Buffer, maxLineBytes: number): { lines: Line[]; count: number } {
  const lines: Line[] = [];
  let [count, start] = [0, 0];
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length ? bytes[at] !== 0x0a : at === start) continue;
    let line = bytes.subarray(start, at);
    if (line.at(-1) === 0x0d) line = line.subarray(0, -1);
    start = at + 1;
    const number = count++;
    let decoded = decode(line, false);
    if (number === 0 && decoded.startsWith("\ufeff")) decoded = decoded.slice(1);
    if (line.length > maxLineBytes) lines.push({ text: "", number, problem: "too-long" });
    else if (!/^[ \t\r]*$/.test(decoded)) {
      lines.push({ text: decoded, number, problem: isText(line) ? undefined : "not-utf-8" });
    }
  }
  return { lines, count };
}

function decode(bytes: Uint8Array, fatal: boolean): string {
  return new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(bytes);
}

function isText(bytes: Uint8Array): boolean {
  try {
    decode(bytes, true);
    return true;
  } catch {
    return false;
  }
}
