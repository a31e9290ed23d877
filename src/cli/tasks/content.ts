import type { DocumentKind } from "../inputs/kind.js";

/** One document as it came. */
export interface Content {
  readonly content: string | Uint8Array;
  /** `json` unless given. */
  readonly kind?: DocumentKind | undefined;
  readonly contentType?: string | undefined;
  /** Where it stands on the web. */
  readonly url?: string | undefined;
}
