/** How much a finding weighs: an `error` makes the data wrong, a `warning` makes it worse, an `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/** Where a finding stands in the text that was given. Lines and columns count from 1, offsets from 0. */
export interface Location {
  /** Which JSON-LD block of the page, from 0. */
  readonly block?: number | undefined;
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
}

/** One step of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: "add" | "replace" | "test"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move" | "copy"; readonly from: string; readonly path: string };

/** One finding, in one form, whether it concerns a thing, a JSON-LD node or a page. */
export interface Issue {
  /** Stable, kebab-case, with its namespace: `model/unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence or two: names the value and ends with what to do. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) into the thing or node; `""` is the whole of it. */
  readonly path: string;
  readonly location?: Location | undefined;
  /** What would have been right, in words. */
  readonly expected?: string | undefined;
  /** The nearest right value, when one is near. */
  readonly suggestion?: string | undefined;
  /** Address of the rule's source. */
  readonly source?: string | undefined;
  /** Where the mend is certain: the JSON Patch (RFC 6902) that makes it, for the value that `path` leads into. */
  readonly fix?: readonly PatchOperation[] | undefined;
}

/**
 * The one error this library throws: a wrong option, or things that cannot be written.
 * Bad *input* is never thrown; it comes back as issues.
 */
export class NewsgraphError extends Error {
  override readonly name: string = "NewsgraphError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => (issue.path ? `${issue.path}: ${issue.message}` : issue.message)).join("\n"));
    this.issues = issues;
  }
}

/** Throws a {@link NewsgraphError} that holds one issue. */
export function refuse(code: string, message: string, path = ""): never {
  throw new NewsgraphError([{ code, severity: "error", message, path }]);
}
