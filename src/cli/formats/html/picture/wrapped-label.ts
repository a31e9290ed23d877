import { visible } from "../../../terminal/visible.js";
import { textWidth } from "./text-width.js";

const characters = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * A text in lines that are not wider than this, broken between words, or in them where one is too wide. What does not fit
 * ends in a sign of it. Every line can be shown as it is.
 */
export function wrappedLabel(
  text: string,
  size: number,
  width: number,
  mostLines: number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(visible(text), size, width)) {
    if (line !== "" && textWidth(line + piece, size) > width) {
      lines.push(line.trim());
      line = "";
    }
    line = line === "" ? piece.trimStart() : line + piece;
  }
  lines.push(line.trim());
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), shortened(lines.slice(mostLines - 1).join(" "), size, width)];
}

/** The beginning of a text that is not wider than this, with a sign that there is more. */
export function shortened(text: string, size: number, width: number): string {
  const whole = visible(text);
  if (textWidth(whole, size) <= width) return whole;
  let line = "";
  for (const { segment } of characters.segment(whole)) {
    if (textWidth(`${line}${segment}…`, size) > width) break;
    line += segment;
  }
  return `${line.trimEnd()}…`;
}

/** A word with the space before it, or the part of one up to a hyphen or a slash. */
const WORD = /\s*[^\s/_.-]+[/_.-]*|\s*[/_.-]+/g;

/** Words with the space before them; one that is wider than a line in pieces. */
function* pieces(text: string, size: number, width: number): Iterable<string> {
  for (const [word] of text.matchAll(WORD)) {
    if (textWidth(word, size) <= width) {
      yield word;
      continue;
    }
    let piece = "";
    for (const { segment } of characters.segment(word)) {
      if (textWidth(piece + segment, size) > width) {
        yield piece;
        piece = "";
      }
      piece += segment;
    }
    yield piece;
  }
}
