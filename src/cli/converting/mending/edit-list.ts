import { countUpTo } from "../../../issue/count-up-to.js";
import type { Edit } from "../../../json/edits.js";

/** Edits of one text that do not touch each other, in the order of the text. */
export class EditList {
  readonly edits: Edit[] = [];
  readonly #offsets: number[] = [];

  /** Takes the edits, all or none; `false` where one overlaps another that is there. */
  take(edits: readonly Edit[]): boolean {
    if (!edits.every((edit) => this.#isFree(edit))) return false;
    for (const edit of edits) {
      const at = countUpTo(this.#offsets, edit.offset);
      this.edits.splice(at, 0, edit);
      this.#offsets.splice(at, 0, edit.offset);
    }
    return true;
  }

  #isFree({ offset, length }: Edit): boolean {
    const at = countUpTo(this.#offsets, offset);
    const before = this.edits[at - 1];
    const next = this.edits[at];
    return !(before && before.offset + before.length > offset) && !(next && next.offset < offset + length);
  }
}
