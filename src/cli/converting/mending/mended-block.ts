import type { PatchOperation } from "../../../issue/issue.js";
import { applyEdits, type Edit, type EditedText } from "../../../json/edits.js";
import { escaped } from "../script-text.js";
import { EditList } from "./edit-list.js";
import { PatchableText } from "./patch-edits.js";
import { strictJson } from "./strict-json.js";

/** Where a script's text would begin to mean something else to a reader of HTML. */
const MARKUP = /<(?=!--|\/?script)/gi;

/** As {@link MARKUP}, to a reader of XML, in a text that was marked as CDATA and no longer is. */
const XML_MARKUP = /[<>&]/g;

/** One block of JSON on its way to be mended. */
export class MendedBlock {
  readonly given: string;
  readonly #markup: RegExp | undefined;
  text: string;
  /** An offset in the given text, of one in the text as it is. */
  originalOf: (offset: number) => number = (offset) => offset;

  constructor(given: string, isInPage: boolean) {
    this.given = given;
    this.text = given;
    if (isInPage) this.#markup = given.includes("<![CDATA[") ? XML_MARKUP : MARKUP;
  }

  get isChanged(): boolean {
    return this.text !== this.given;
  }

  /** Makes it JSON, where it is not and that is certain; `false` where it is none. */
  makeJson(): boolean {
    const strict = strictJson(this.text);
    if (strict && strict.text !== this.text) this.#become(strict);
    return strict !== undefined;
  }

  /** Makes those of the patches that fit and do not meet others; which of them were made, by their index. */
  patch(patches: readonly (readonly PatchOperation[])[]): ReadonlySet<number> {
    const made = new Set<number>();
    if (patches.length === 0) return made;
    const patchable = new PatchableText(this.text);
    const list = new EditList();
    const targets = new Set<string>();
    const wishes = patches.map((patch, at) => ({ at, edits: patchable.editsOf(patch) ?? [], patch }));
    // The shortest first: what stands inside of another has its turn before it.
    for (const { at, edits, patch } of wishes.sort((a, b) => lengthOf(a.edits) - lengthOf(b.edits))) {
      const newNames = patch.flatMap((step) => (step.op === "move" ? [step.path] : []));
      const isIdle = edits.every((edit) => this.#isIdle(edit));
      if (isIdle || newNames.some((name) => targets.has(name)) || !list.take(edits)) continue;
      for (const name of newNames) targets.add(name);
      made.add(at);
    }
    if (made.size > 0) this.#become(applyEdits(this.text, list.edits));
    return made;
  }

  #isIdle({ offset, length, replacement }: Edit): boolean {
    return this.text.slice(offset, offset + length) === replacement;
  }

  #become(edited: EditedText): void {
    this.#step(edited);
    if (!this.#markup) return;
    const escapes = Array.from(this.text.matchAll(this.#markup), ({ 0: sign, index }) => ({
      offset: index,
      length: 1,
      replacement: escaped(sign),
    }));
    if (escapes.length > 0) this.#step(applyEdits(this.text, escapes));
  }

  #step({ text, originalOf }: EditedText): void {
    const before = this.originalOf;
    this.text = text;
    this.originalOf = (offset) => before(originalOf(offset));
  }
}

function lengthOf(edits: readonly Edit[]): number {
  return edits.reduce((sum, { length }) => sum + length, 0);
}
