/** One line of a source, or a piece of a long one. */
export interface ExcerptLine {
  /** From 1. */
  readonly number: number;
  /** As it is, control characters too: whoever shows it escapes them. */
  readonly text: string;
  /** UTF-16 code units of the line that are left out before the text. */
  readonly cut: number;
  /** Whether some are left out behind it. */
  readonly isCutBehind: boolean;
}

/** The lines around the place of a finding. */
export interface Excerpt {
  /** In order and without a gap. */
  readonly lines: readonly ExcerptLine[];
  /** The line that the finding begins in. */
  readonly line: number;
  /** Where it begins in that line, from 1, as the whole line counts: less `cut` in the excerpt's. */
  readonly column: number;
  /** UTF-16 code units, from there to its end or to the end of the line; at least 1. */
  readonly length: number;
}
