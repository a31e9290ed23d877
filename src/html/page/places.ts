import type { Location } from "../../issue/issue.js";
import type { PageSource } from "./page-source.js";
import type { Stretch } from "./tag.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Places in the blocks of a page as places in the page. The page is decoded and its lines are counted when the first
 * place is asked for; after that, each costs a search among the lines.
 */
export class Places {
  readonly #source: PageSource;
  readonly #stretches: readonly Stretch[];
  /** Where each stretch begins in the decoded page. */
  #starts: readonly number[] | undefined;
  /** Where each line begins in the decoded page. */
  readonly #lines: number[] = [0];

  constructor(source: PageSource, stretches: readonly Stretch[]) {
    this.#source = source;
    this.#stretches = stretches;
  }

  /** A place in the stretch of that index. */
  at(index: number, offsetInside: number, length: number): Location {
    this.#starts ??= this.#measure();
    const offset = (this.#starts[index] ?? 0) + offsetInside;
    const line = this.#lineOf(offset);
    return { line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1, offset, length };
  }

  #measure(): number[] {
    let [from, offset] = [0, 0];
    return this.#stretches.map((stretch) => {
      const before = this.#source.textOf({ start: from, end: stretch.start });
      const inside = this.#source.textOf(stretch);
      this.#countLines(before, offset);
      const start = offset + before.length;
      this.#countLines(inside, start);
      from = stretch.end;
      offset = start + inside.length;
      return start;
    });
  }

  /** A line ends with a line feed, a carriage return, or both. */
  #countLines(text: string, offset: number): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
      this.#lines.push(offset + at + 1);
    }
  }

  /** The last line that begins at this offset or before it. */
  #lineOf(offset: number): number {
    let [low, high] = [0, this.#lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
