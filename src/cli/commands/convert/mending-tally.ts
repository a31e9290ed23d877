import { counted, number } from "../../report/summary-text.js";

/** Counts what was mended. */
export class MendingTally {
  #documents = 0;
  #withMends = 0;
  #mends = 0;

  /** Takes what was mended in one document. */
  add(mends: number): void {
    this.#documents++;
    if (mends > 0) this.#withMends++;
    this.#mends += mends;
  }

  /** A line. */
  get text(): string {
    const all = counted(this.#documents, "document");
    if (this.#mends === 0) return `Nothing mended in ${all}.\n`;
    const among = this.#documents === 1 ? all : `${number(this.#withMends)} of ${all}`;
    return `${counted(this.#mends, "finding")} mended in ${among}.\n`;
  }
}
