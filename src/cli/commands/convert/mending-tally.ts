import type { Issue } from "../../../issue/issue.js";
import { counted, number } from "../../report/summary-text.js";

/** Counts what was mended, and what was found besides. */
export class MendingTally {
  #documents = 0;
  #withMends = 0;
  #mends = 0;
  #left = 0;

  /** Takes what was mended in one document, and what is left. */
  add(mended: readonly Issue[], left: readonly Issue[]): void {
    this.#documents++;
    if (mended.length > 0) this.#withMends++;
    this.#mends += mended.length;
    this.#left += left.filter(({ severity }) => severity !== "info").length;
  }

  /** A line. */
  get text(): string {
    return `${this.#done} ${this.#toDo}`.trimEnd().concat("\n");
  }

  get #done(): string {
    const all = counted(this.#documents, "document");
    if (this.#mends === 0) return `Nothing mended in ${all}.`;
    const among = this.#documents === 1 ? all : `${number(this.#withMends)} of ${all}`;
    return `${counted(this.#mends, "finding")} mended in ${among}.`;
  }

  get #toDo(): string {
    if (this.#left === 0) return "";
    const [are, them] = this.#left === 1 ? ["is", "it"] : ["are", "them"];
    return `${number(this.#left)} ${are} left: newsgraph check says what to do about ${them}.`;
  }
}
