/** One line of a feed that has more than blanks in it. */
export interface Line {
  /** Without its line end; empty where the line is too long. */
  readonly text: string;
  /** From 0, within what was read; blank lines count. */
  readonly number: number;
  /** Why the text is not what the bytes say: left out, or with U+FFFD where the bytes are no UTF-8. */
  readonly problem: "too-long" | "not-utf-8" | undefined;
}

/** Some lines at once: a feed has too many to wait for each. */
export interface LineBatch {
  readonly lines: readonly Line[];
  /** How many lines have been read until now, blank ones too: the number of the next. */
  readonly count: number;
  /** How many bytes have been read since the batch before. */
  readonly bytes: number;
}

/** How lines are taken. */
export interface LineOptions {
  /** The longest line that is kept, without its line end. */
  readonly maxLineBytes: number;
}
