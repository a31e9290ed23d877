import type { Field, Said } from "../fields.js";

/** One page of the corpora, as both sides get it. */
export interface Page {
  readonly id: string;
  /** The folder below `blocks/`; `html:` before it for whole pages. */
  readonly corpus: string;
  readonly isWhole: boolean;
  readonly url: string | undefined;
  /** The page as text; built around the raw blocks where the corpus has only these. */
  readonly html: string;
  /** The bytes of a whole page. */
  readonly bytes: Uint8Array | undefined;
  /** The text of each JSON-LD script that an HTML parser finds in the page. */
  readonly blocks: readonly string[];
  /** Whether an HTML parser finds the same blocks in the built page as the corpus has; always so for whole pages. */
  readonly isFaithful: boolean;
  readonly truth: Said;
  /** Where the truth on each field comes from, in the words of the corpus. */
  readonly truthSource: { readonly [field in Field]?: string };
}
