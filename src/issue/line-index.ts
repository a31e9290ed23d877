import { countUpTo } from "./count-up-to.js";

/** A place in a text; both count from 1, columns in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds lines and columns in a text. A line ends with a line feed, a carriage return, or both. The first call counts
 * the lines; after that, each is a search among them.
 */
export function lineIndex(text: string): (offset: number) => LineAndColumn {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|[\n\r]/g), (end) => end.index + end[0].length)];
    const line = countUpTo(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
