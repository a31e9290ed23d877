import { didYouMean } from "../../issue/did-you-mean.js";
import { properties, types } from "../../vocabulary/vocabulary.js";
import type { CheckedDocument } from "../engine/checked-document.js";

/** How many words of one document are compared with all that there are, each once: it takes a millisecond or two. */
const MOST_COMPARED = 1000;

/** The name of schema.org's that is near, looked for once for each word of a document, and for the first thousand of them. */
export function nearestName(
  document: CheckedDocument,
  kind: "type" | "property",
  word: string,
): string | undefined {
  const compared = document.once(comparedWords);
  const key = `${kind} ${word}`;
  if (!compared.has(key) && compared.size < MOST_COMPARED) {
    compared.set(key, didYouMean(word, (kind === "type" ? types() : properties()).keys()));
  }
  return compared.get(key);
}

function comparedWords(): Map<string, string | undefined> {
  return new Map();
}
