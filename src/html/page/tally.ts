import { NUMBERS } from "./element-names.js";

/** How many elements of each name are open in plain HTML, as far as counting can tell. */
export class Tally {
  readonly #counts = new Int32Array(NUMBERS);

  open(number: number): void {
    this.#counts[number] = this.#of(number) + 1;
  }

  close(number: number): void {
    if (this.isOpen(number)) this.#counts[number] = this.#of(number) - 1;
  }

  isOpen(number: number): boolean {
    return this.#of(number) > 0;
  }

  #of(number: number): number {
    return this.#counts[number] ?? 0;
  }
}
