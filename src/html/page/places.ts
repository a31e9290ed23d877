import type { Location } from "../../issue/issue.js";
import { lineIndex } from "../../issue/line-index.js";
import type { PageSource } from "./page-source.js";
import type { Stretch } from "./tag.js";

/** Where each stretch begins in the decoded page, and the lines of the page. */
interface Measures {
  readonly starts: readonly number[];
  readonly lineAt: ReturnType<typeof lineIndex>;
}

/**
 * Places in the blocks of a page as places in the page. The page is decoded and its lines are counted when the first
 * place is asked for; after that, each costs a search among the lines.
 */
export class Places {
  readonly #source: PageSource;
  readonly #stretches: readonly Stretch[];
  #measures: Measures | undefined;

  constructor(source: PageSource, stretches: readonly Stretch[]) {
    this.#source = source;
    this.#stretches = stretches;
  }

  /** A place in the stretch of that index. */
  at(index: number, offsetInside: number, length: number): Location {
    this.#measures ??= this.#measure();
    const { starts, lineAt } = this.#measures;
    const offset = (starts[index] ?? 0) + offsetInside;
    return { ...lineAt(offset), offset, length };
  }

  #measure(): Measures {
    const pieces: string[] = [];
    let [from, offset] = [0, 0];
    const starts = this.#stretches.map((stretch) => {
      const before = this.#source.textOf({ start: from, end: stretch.start });
      const inside = this.#source.textOf(stretch);
      pieces.push(before, inside);
      const start = offset + before.length;
      from = stretch.end;
      offset = start + inside.length;
      return start;
    });
    return { starts, lineAt: lineIndex(pieces.join("")) };
  }
}
