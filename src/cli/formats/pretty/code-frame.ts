import type { Excerpt, ExcerptLine } from "../../report/excerpt.js";
import type { Paint } from "../../terminal/paint.js";
import { visible } from "../../terminal/visible.js";

/** Lines that are shown before the one with the finding. */
const BEFORE = 1;

/** The line of a finding, the one before it, and a mark below its place. */
export function codeFrame({ lines, line, column, length }: Excerpt, paint: Paint): string[] {
  const shown = lines.filter(({ number }) => number <= line && number >= line - BEFORE);
  const width = String(line).length;
  return shown.flatMap((one) => {
    const { number, cut } = one;
    const frame = `${paint.dim(`${String(number).padStart(width)} |`)} ${shownLine(one)}`;
    if (number !== line) return [frame];
    const start = column - 1 - cut;
    const marked = one.text.slice(start, start + length);
    const before = shownLine({ ...one, text: one.text.slice(0, start), isCutBehind: false });
    // What is wide on a terminal is wide in the mark's line as well.
    const mark = "^".repeat(Math.max(1, columnsOf(asShown(marked))));
    return [
      frame,
      `${paint.dim(`${" ".repeat(width)} |`)} ${" ".repeat(columnsOf(before))}${paint.red(mark)}`,
    ];
  });
}

function shownLine({ text, cut, isCutBehind }: ExcerptLine): string {
  return `${cut > 0 ? "…" : ""}${asShown(text)}${isCutBehind ? "…" : ""}`;
}

function asShown(text: string): string {
  return visible(text).replaceAll("\t", "  ");
}

/** Combining marks take no room, characters of East Asia and pictures take two columns. */
const ZERO = /\p{Mn}|\p{Me}|\u200c|\u200d/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** How many columns a terminal takes for a text. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!ZERO.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
