import { decodeReferences } from "../../reading/scalars/decode-references.js";
import { fold } from "./folded.js";

/** What headlines begin with says enough. */
const MOST_COMPARED = 500;

/** A headline as it is compared. */
export function foldedHeadline(headline: string): string {
  return fold(decodeReferences(headline.slice(0, MOST_COMPARED)));
}

/** True for two folded headlines of one article: equal, or one with the name of the site behind it, or cut short. */
export function isSameHeadline(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
