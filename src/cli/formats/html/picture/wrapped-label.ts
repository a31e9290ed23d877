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
    if (line !== "" && textWidth((line + piece).trim(), size) > width) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  lines.push(line);
  const shown = lines.slice(0, mostLines).map((one) => one.trim());
  if (lines.length <= mostLines) return shown;
  return [
    ...shown.slice(0, -1),
    shortened(
      lines
        .slice(mostLines - 1)
        .join("")
        .trim(),
      size,
      width,
    ),
  ];
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
const WORD = /\s*[^\s/_-]+[/_-]*|\s*[/_-]+/g;

/** Words with the space before them; one that is wider than a line in pieces. */
function* pieces(text: string, size: number, width: number): Iterable<string> {
  for (const [word] of text.matchAll(WORD)) {
    if (textWidth(word.trim(), size) <= width) {
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
