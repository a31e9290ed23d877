import type { CheckOptions } from "../../checks/options.js";
import type { Issue } from "../../issue/issue.js";
import type { DocumentKind } from "../inputs/kind.js";

/**
 * What a document is converted to.
 *
 * - `jsonld`: JSON-LD. One thing comes out nested, a list of things as a `@graph`. JSON-LD comes out as it is, and of a page
 *   with several scripts as one list of what they hold, each with its own `@context`.
 * - `graph`: JSON-LD with everything side by side: each thing once, linked by `@id`. Of JSON-LD, the nodes of all scripts in
 *   one `@graph`; they share one `@context` where all have the same, else each keeps its own.
 * - `script`: script elements, safe to stand anywhere in a page: one for things, for JSON-LD one for each script or text.
 * - `model`: things of the model, each proven by its schema: one alone, several in a list.
 * - `page`: the document itself, in which only what was mended is another.
 */
export type Target = "jsonld" | "graph" | "script" | "model" | "page";

/** Every target, as `--to` takes them. */
export const TARGETS: readonly Target[] = ["jsonld", "graph", "script", "model", "page"];

/** One document as it came. */
export interface ConvertInput {
  readonly content: string | Uint8Array;
  /** `json`, which is JSON-LD or things of the model, unless given. */
  readonly kind?: DocumentKind | undefined;
  readonly contentType?: string | undefined;
  /** Where it stands on the web. */
  readonly url?: string | undefined;
}

/** What a check takes, with which findings there are to mend; and how the output is written. */
export interface ConvertOptions extends Omit<CheckOptions, "kind" | "contentType" | "url"> {
  readonly to: Target;
  /** Whether what is found is mended first, where that is certain. Without it, only what stands in the way is looked for. */
  readonly fix?: boolean | undefined;
  /** Spaces of each level; 0 for one line. 2 unless given, in a script 0. Not of a page. */
  readonly indent?: number | undefined;
}

export interface Converted {
  /**
   * Ends with a line end. The page is exactly what was given but for what was mended: bytes, where those were given.
   * Nothing where nothing could be converted; then an error among the issues says why.
   */
  readonly output?: string | Uint8Array | undefined;
  /** What was mended, with its place in the document that was given. */
  readonly mended: readonly Issue[];
  /** What was found besides, with its place in the document that was given; its pointers lead into the mended one. */
  readonly issues: readonly Issue[];
}
