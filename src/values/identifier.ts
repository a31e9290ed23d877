import type { WebUrl } from "./web-url.js";

/**
 * A thing's number in a scheme that others keep.
 *
 * @example
 * { "scheme": "wikidata", "value": "Q43" }
 */
export interface Identifier {
  /** `wikidata`, `isni`, `orcid`, `lei`, `viaf`, or the name of another scheme; never `urn:newsgraph:…`. */
  readonly scheme: string;
  /** As the scheme writes it: `Q43` for wikidata. */
  readonly value: string;
  /** Where the scheme describes the thing. */
  readonly url?: WebUrl | undefined;
}

/** Wikidata's item numbers. */
export const WIKIDATA_ITEM: RegExp = /^Q[1-9]\d*$/;

/** The names that this library keeps for its own concepts. */
export const OWN_NAMESPACE = "urn:newsgraph:";
