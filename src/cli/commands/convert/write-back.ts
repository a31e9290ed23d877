import { writeFileSync } from "node:fs";
import { notWritable } from "../../host/output-file.js";
import type { Document } from "../../tasks/documents-of.js";
import { visible } from "../../terminal/visible.js";

type Given = Extract<Document, { readonly content: unknown }>;

/** Writes documents that were mended back to their files, and those only. */
export class WriteBack {
  /** Inputs that were said to be no plain files: of a feed, not each line is. */
  readonly #told = new Set<string>();

  /** Returns what there is to say, perhaps nothing more than was said, where it could not be written. */
  write({ input, path, content }: Given, output: string | Uint8Array): string | undefined {
    if (output === content) return undefined;
    if (path === undefined) return this.#notInFile(input);
    try {
      writeFileSync(path, output);
      return undefined;
    } catch (error) {
      return `${visible(input)}: error: ${notWritable(path, error).message}\n`;
    }
  }

  #notInFile(input: string): string {
    if (this.#told.has(input)) return "";
    this.#told.add(input);
    return `${visible(input)}: error: It was not written back: it is no plain file with one document. Give -o instead of --write.\n`;
  }
}
