import { visible } from "../terminal/visible.js";

const LENGTH = 8 * 1024;
const TELLING = /^(?:\w*Error|FATAL ERROR)\b/;

/** Keeps the end of what a process writes to its standard error. */
export class LastWords {
  #text = "";

  add(text: string): void {
    this.#text = (this.#text + text).slice(-LENGTH);
  }

  /** The line that says most: an error's, else the last one; nothing where there is none. */
  get line(): string | undefined {
    const lines = this.#text.split("\n").filter((line) => line.trim() !== "");
    const line = lines.find((line) => TELLING.test(line)) ?? lines.at(-1);
    return line === undefined ? undefined : visible(line.trim());
  }
}
