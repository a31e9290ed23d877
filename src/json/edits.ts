import { countUpTo } from "../issue/count-up-to.js";

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** What is put in the place of a stretch. */
export interface Edit extends Stretch {
  readonly replacement: string;
}

/** A text after edits, and the way back from its offsets to those of the text before. */
export interface EditedText {
  readonly text: string;
  /** The offset before the edits; inside of what an edit put there, where the edit began. */
  originalOf(offset: number): number;
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  const pieces: string[] = [];
  /** Where each edit ends, in the new text. */
  const ends: number[] = [];
  let [from, length] = [0, 0];
  for (const { offset, length: removed, replacement } of edits) {
    pieces.push(text.slice(from, offset), replacement);
    length += offset - from + replacement.length;
    ends.push(length);
    from = offset + removed;
  }
  pieces.push(text.slice(from));
  return {
    text: pieces.join(""),
    originalOf(offset) {
      const at = countUpTo(ends, offset);
      const before = edits[at - 1];
      const next = edits[at];
      const original = before ? before.offset + before.length + offset - (ends[at - 1] ?? 0) : offset;
      return next ? Math.min(original, next.offset) : original;
    },
  };
}
